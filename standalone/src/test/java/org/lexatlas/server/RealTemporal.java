package org.lexatlas.server;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.lexatlas.workflows.wire.WireFormat;

/** One real Temporal server for all tests of this JVM, and the executable that drives it. */
public final class RealTemporal {

  private static final Path EXECUTABLE = executable().orElse(Path.of("/absent"));

  /** Those that are made with the server are there at once. */
  private static final List<String> SPARE =
      IntStream.rangeClosed(1, 24).mapToObj(i -> "spare-" + i).toList();

  private static final AtomicInteger GIVEN = new AtomicInteger();

  /** Apart, since those who wait for the server use this class. */
  private static final class Shared {
    static final OwnTemporal SERVER = OwnTemporal.withUi(SPARE).up();
  }

  private RealTemporal() {}

  /** The server's address; skips the test where there is no executable. */
  public static String address() {
    assumed();
    return Shared.SERVER.address();
  }

  /**
   * A namespace that no other test has: workers take whatever comes on their queues, so tests that
   * run at the same time need one each.
   */
  static String namespace() {
    assumed();
    return SPARE.get(GIVEN.getAndIncrement());
  }

  static String executablePath() {
    return EXECUTABLE.toString();
  }

  /** Where the Temporal UI is. */
  public static String uiUrl() {
    return Shared.SERVER.uiUrl();
  }

  /** Skips the test where there is no executable. */
  static void assumed() {
    Assumptions.assumeTrue(Files.isExecutable(EXECUTABLE), "no temporal executable on the PATH");
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

  /** A client that reads and writes as ours do. Whoever opens it shuts its stubs down. */
  static WorkflowClient client(String address, String namespace) {
    return WorkflowClient.newInstance(
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(address).build()),
        WorkflowClientOptions.newBuilder()
            .setNamespace(namespace)
            .setDataConverter(WireFormat.converter())
            .build());
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
}
