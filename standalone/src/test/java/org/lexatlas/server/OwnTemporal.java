package org.lexatlas.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A Temporal server in a process of its own, to be killed and started again where it was. It ends
 * with this JVM.
 */
final class OwnTemporal implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Ports ports;
  private final @Nullable Path file;
  private final boolean ui;

  /** A namespace that no other server has: one that answers for it is this one. */
  private final String mark = "of-" + UUID.randomUUID();

  private final List<String> namespaces;

  private int port;
  private int uiPort;
  private boolean settled;
  private volatile Process process;

  private OwnTemporal(Ports ports, @Nullable Path file, boolean ui, List<String> namespaces) {
    this.namespaces = namespaces;
    this.ports = ports;
    this.file = file;
    this.ui = ui;
    this.port = ports.next();
    this.uiPort = ports.next();
    this.process = launched();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> process.destroy()));
  }

  /** Starts one on a database file; {@link #up} waits for it and settles its address. */
  static OwnTemporal on(Ports ports, Path file) {
    return new OwnTemporal(ports, file, false, List.of());
  }

  /** Starts one in memory, with its UI and these namespaces. */
  static OwnTemporal withUi(List<String> namespaces) {
    return new OwnTemporal(new Ports(), null, true, namespaces);
  }

  String address() {
    return "127.0.0.1:" + port;
  }

  String uiUrl() {
    return "http://127.0.0.1:" + uiPort;
  }

  /**
   * Waits until it answers. The first time it moves to another port where it does not come up; once
   * others know its address it only tries that one again.
   */
  OwnTemporal up() {
    for (int tries = 1; !answers(); tries++) {
      if (!settled) {
        port = ports.other("Temporal", port, tries);
        uiPort = ports.next();
      }
      process = launched();
    }
    settled = true;
    return this;
  }

  /** False when its process ended instead. */
  private boolean answers() {
    await()
        .atMost(PATIENCE)
        .until(() -> !process.isAlive() || RealTemporal.answers(address(), mark));
    if (!process.isAlive()) {
      return false;
    }
    await().atMost(PATIENCE).until(() -> RealTemporal.answers(address(), "default"));
    return true;
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  void startAgain() {
    process = launched();
  }

  private Process launched() {
    var command = new ArrayList<>(List.of(RealTemporal.executablePath(), "server", "start-dev"));
    command.addAll(List.of("--ip", "127.0.0.1", "--log-level", "error", "--namespace", mark));
    command.addAll(List.of("--port", String.valueOf(port)));
    command.addAll(ui ? List.of("--ui-port", String.valueOf(uiPort)) : List.of("--headless"));
    namespaces.forEach(name -> command.addAll(List.of("--namespace", name)));
    if (file != null) {
      command.addAll(List.of("--db-filename", file.toString()));
    }
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    kill();
  }
}
