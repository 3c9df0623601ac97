package org.lexatlas.standalone.folder;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.function.Consumer;

/**
 * Picks loopback ports, and says so when the usual one is taken. Hands out no port twice, nor one
 * that another instance of this user was given and does not listen on yet.
 */
public final class PortChoice {

  private static final int WIDTH = 200;

  private final Consumer<String> say;
  private final PortPromise promise = PortPromise.ofThisUser();

  public PortChoice(Consumer<String> say) {
    this.say = say;
  }

  /**
   * The preferred port, or the next free one after it.
   *
   * @param purpose what the port is for, as in "the API"
   */
  public int pick(String purpose, int preferred) {
    for (int port = preferred; port < Math.min(preferred + WIDTH, 65536); port++) {
      if (isFree(port) && promise.grants(port)) {
        if (port != preferred) {
          say.accept(
              "Port %d is taken; %s listens on port %d instead."
                  .formatted(preferred, purpose, port));
        }
        return port;
      }
    }
    throw new IllegalStateException(
        "no free port for %s between %d and %d"
            .formatted(purpose, preferred, preferred + WIDTH - 1));
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
