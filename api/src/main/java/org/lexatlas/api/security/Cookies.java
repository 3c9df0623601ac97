package org.lexatlas.api.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.ResponseCookie;

/**
 * The console's cookies. There are no sessions: each says one thing. None is readable by a script,
 * and none is sent with a form of another site.
 */
public enum Cookies {
  /** The token that somebody signed in with. */
  SIGNED_IN("lexatlas_signed_in", Duration.ofHours(12)),
  /** What every form of this browser must repeat. */
  FORM("lexatlas_form", Duration.ofDays(30)),
  /** The colours that were chosen. */
  THEME("lexatlas_theme", Duration.ofDays(365)),
  /** What the next page shall say. */
  NOTE("lexatlas_note", Duration.ofMinutes(1));

  private final String title;
  private final Duration life;

  Cookies(String title, Duration life) {
    this.title = title;
    this.life = life;
  }

  public Optional<String> read(HttpServletRequest request) {
    Cookie[] all = request.getCookies();
    return all == null
        ? Optional.empty()
        : Arrays.stream(all)
            .filter(cookie -> cookie.getName().equals(title(request)))
            .map(cookie -> decoded(cookie.getValue()))
            .findFirst();
  }

  /** Over TLS a name that browsers take from this very host alone, and from no sister of it. */
  private String title(HttpServletRequest request) {
    return request.isSecure() ? "__Host-" + title : title;
  }

  private static String decoded(String value) {
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notOurs) {
      return "";
    }
  }

  public void write(HttpServletRequest request, HttpServletResponse response, String value) {
    add(request, response, URLEncoder.encode(value, StandardCharsets.UTF_8), life);
  }

  public void remove(HttpServletRequest request, HttpServletResponse response) {
    add(request, response, "", Duration.ZERO);
  }

  private void add(
      HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
    response.addHeader(
        "Set-Cookie",
        ResponseCookie.from(title(request), value)
            .path("/")
            .maxAge(age)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax") // Strict would sign out whoever comes by a link
            .build()
            .toString());
  }
}
