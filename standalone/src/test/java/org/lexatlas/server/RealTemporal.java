package org.lexatlas.server;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** One real Temporal server for all tests of this JVM, and the executable that drives it. */
public final class RealTemporal {

  private static final Path EXECUTABLE = executable().orElse(Path.of("/absent"));
  private static final int UI_PORT = freePort();
  private static final int PORT = Files.isExecutable(EXECUTABLE) ? start() : 0;

  private RealTemporal() {}

  /** The server's address; skips the test where there is no executable. */
  public static String address() {
    Assumptions.assumeTrue(PORT != 0, "no temporal executable on the PATH");
    return "127.0.0.1:" + PORT;
  }

  static String executablePath() {
    return EXECUTABLE.toString();
  }

  /** Where the Temporal UI is. */
  public static String uiUrl() {
    return "http://127.0.0.1:" + UI_PORT;
  }

  /** Skips the test where there is no executable. */
  static void assumed() {
    address();
  }

  /** Whether a server answers and has the namespace. */
  static boolean answers(String address, String namespace) {
    try {
      run(0, List.of("operator", "namespace", "describe", "--namespace", namespace), address);
      return true;
    } catch (AssertionError notYet) {
      return false;
    }
  }

  /** Makes a namespace of a test's own. */
  static void createNamespace(String name) {
    await().atMost(Duration.ofSeconds(60)).until(() -> answers(address(), "default"));
    cli("operator", "namespace", "create", "--namespace", name);
  }

  /** Runs {@code temporal <words>} against the server and returns what it printed. */
  public static String cli(String... words) {
    return cliWithStatus(0, words);
  }

  static String cliWithStatus(int expected, String... words) {
    return run(expected, Arrays.asList(words), address());
  }

  private static String run(int expected, List<String> words, String address) {
    var command = new ArrayList<>(List.of(EXECUTABLE.toString()));
    command.addAll(words);
    command.addAll(List.of("--address", address));
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
              .start();
      String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != expected) {
        throw new AssertionError(command + " printed: " + printed);
      }
      return printed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Path> executable() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
        .map(folder -> Path.of(folder, "temporal"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static int start() {
    int port = freePort();
    launch(port, List.of("--ui-port", String.valueOf(UI_PORT)));
    return port;
  }

  /** Starts a server that ends with this JVM, in memory or on a database file. */
  static Process server(int port, @Nullable Path file) {
    return launch(
        port,
        file == null
            ? List.of("--headless")
            : List.of("--headless", "--db-filename", file.toString()));
  }

  private static Process launch(int port, List<String> more) {
    var command = new ArrayList<>(List.of(EXECUTABLE.toString(), "server", "start-dev"));
    command.addAll(List.of("--ip", "127.0.0.1", "--log-level", "error"));
    command.addAll(List.of("--port", String.valueOf(port)));
    command.addAll(more);
    try {
      Process server =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(server::destroy));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
