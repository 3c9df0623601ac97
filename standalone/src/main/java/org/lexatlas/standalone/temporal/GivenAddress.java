package org.lexatlas.standalone.temporal;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.PortChoice;
import org.lexatlas.standalone.folder.ServerUnavailable;

/**
 * A server that somebody else runs: a cluster, Temporal Cloud, a development server. Certificates,
 * API keys and another namespace are Spring settings ({@code spring.temporal.*}).
 */
record GivenAddress(String host, int port, @Nullable String uiUrl) implements TemporalPlace {

  private static final int CONNECT_MILLIS = 5_000;

  /**
   * Reads the setting.
   *
   * @throws BadSetting when the address is not {@code host:port}
   */
  static GivenAddress parse(String address, @Nullable String uiUrl) {
    int colon = address.lastIndexOf(':');
    try {
      int port = Integer.parseInt(address.substring(colon + 1));
      if (colon > 0 && port > 0 && port < 65536) {
        return new GivenAddress(address.substring(0, colon), port, withoutSlash(uiUrl));
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new BadSetting("--temporal-address must be HOST:PORT, not '" + address + "'.");
  }

  @Override
  public RunningTemporal start(PortChoice ports) {
    var address = host + ":" + port;
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(unbracketed(host), port), CONNECT_MILLIS);
    } catch (IOException e) {
      throw new ServerUnavailable(
          "No Temporal server answers at %s (%s). Start it, or correct --temporal-address."
              .formatted(address, e.getMessage()),
          e);
    }
    return new RunningTemporal(
        TemporalKind.ADDRESS, "the server at " + address, address, uiUrl, null, () -> {});
  }

  private static String unbracketed(String host) {
    return host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
  }

  private static @Nullable String withoutSlash(@Nullable String url) {
    return url != null && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
