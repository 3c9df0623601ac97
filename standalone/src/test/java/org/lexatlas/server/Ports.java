package org.lexatlas.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/**
 * Ports for servers that must come back where they were. A port is only known to be free until
 * somebody takes it: whoever starts a server on one takes {@link #other} when it does not come up.
 */
final class Ports {

  private static final int TRIES = 5;

  private final IntSupplier choice;
  private final Consumer<String> say;

  Ports() {
    this(Ports::quiet, System.err::println);
  }

  Ports(IntSupplier choice, Consumer<String> say) {
    this.choice = choice;
    this.say = say;
  }

  int next() {
    return choice.getAsInt();
  }

  /** Another port than one on which a server did not come up. */
  int other(String server, int taken, int tries) {
    if (tries >= TRIES) {
      throw new IllegalStateException(server + " came up on none of " + TRIES + " ports");
    }
    int port = next();
    say.accept(
        "%s does not come up on port %d, which somebody may have taken: port %d instead"
            .formatted(server, taken, port));
    return port;
  }

  /** A free port that no outgoing connection takes later: systems begin with those at 32768. */
  static int quiet() {
    for (int i = 0; i < 1000; i++) {
      int port = ThreadLocalRandom.current().nextInt(12_000, 32_000);
      if (isFree(port)) {
        return port;
      }
    }
    throw new IllegalStateException("no free port below 32000");
  }

  static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }
}
