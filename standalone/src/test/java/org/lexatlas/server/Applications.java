package org.lexatlas.server;

import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts applications in this JVM, one after the other: they share its logging system, and two that
 * set it up at once break each other's start.
 */
public final class Applications {

  private static final ReentrantLock TURN = new ReentrantLock();

  private Applications() {}

  public static ConfigurableApplicationContext started(
      SpringApplicationBuilder application, List<String> arguments) {
    TURN.lock();
    try {
      return application.run(arguments.toArray(String[]::new));
    } finally {
      TURN.unlock();
    }
  }
}
