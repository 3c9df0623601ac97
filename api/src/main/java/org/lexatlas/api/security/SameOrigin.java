package org.lexatlas.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a browser says that a request comes from one of our own pages. Programs say nothing. */
final class SameOrigin {

  private SameOrigin() {}

  /** For a server that browsers reach directly: Origin must be ours, scheme and port included. */
  static boolean exactly(HttpServletRequest request) {
    String origin = request.getHeader("Origin");
    String site = request.getHeader("Sec-Fetch-Site");
    return (origin == null
            || lower(origin).equals(request.getScheme() + "://" + lower(request.getHeader("Host"))))
        && (site == null || own(site));
  }

  /**
   * For a server that may be behind a proxy, which need not tell the scheme or the name that the
   * browser knows: Sec-Fetch-Site decides where it is sent, and the host of Origin where it is not.
   */
  static boolean behindProxies(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return own(site);
    }
    String origin = request.getHeader("Origin");
    return origin == null || lower(origin).endsWith("://" + lower(request.getHeader("Host")));
  }

  private static boolean own(String site) {
    return site.equals("same-origin") || site.equals("none");
  }

  static String lower(@Nullable String text) {
    return text == null ? "" : text.toLowerCase(Locale.ROOT);
  }
}
