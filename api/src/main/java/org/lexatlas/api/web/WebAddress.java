package org.lexatlas.api.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Addresses that models and documents gave: links only where they lead into the web. */
public final class WebAddress {

  private WebAddress() {}

  /** The address where it is one of the web; null for any other, such as one with script. */
  public static @Nullable String of(@Nullable String url) {
    if (url == null || !url.matches("(?i)https?://[^\\s\"'<>]+")) {
      return null;
    }
    try {
      return URI.create(url).getHost() == null ? null : url;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
