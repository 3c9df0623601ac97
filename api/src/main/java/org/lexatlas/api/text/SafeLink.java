package org.lexatlas.api.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address that somebody else wrote, as a link only where following it can do no harm. */
public final class SafeLink {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  private SafeLink() {}

  /** The address when it is one of http or https; null when it must be shown as text. */
  public static @Nullable String of(@Nullable String address) {
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme();
      boolean safe =
          scheme != null
              && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
              && uri.getHost() != null
              && uri.getUserInfo() == null;
      return safe ? uri.toString() : null;
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }

  /** The host that a link leads to, for people; null where there is no link. */
  public static @Nullable String host(@Nullable String address) {
    String link = of(address);
    return link == null ? null : URI.create(link).getHost();
  }
}
