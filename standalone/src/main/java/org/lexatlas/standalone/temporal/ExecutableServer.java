package org.lexatlas.standalone.temporal;

import io.temporal.testing.TemporalDevServer;
import io.temporal.testing.TemporalDevServerOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.PortChoice;
import org.lexatlas.standalone.folder.ServerProcess;
import org.lexatlas.standalone.folder.ServerUnavailable;

/**
 * The {@code temporal} executable as a server of our own: its data in the data folder, its web UI
 * on, histories kept for 30 days. Call {@link OrphanedTemporal#stop} first: two servers on one
 * database file would both start.
 */
record ExecutableServer(Executable executable, DataFolder folder) implements TemporalPlace {

  /** Ready in two seconds on an idle machine; a busy one may be far slower. */
  private static final Duration STARTUP = Duration.ofSeconds(90);

  @Override
  public RunningTemporal start(PortChoice ports) {
    int port = ports.pick("Temporal", PORT);
    int uiPort = ports.pick("the Temporal UI", UI_PORT);
    var before = ProcessHandle.current().children().collect(Collectors.toSet());
    var server = start(port, uiPort);
    NamespaceRetention.raise(server.getTarget());
    var process =
        ProcessHandle.current()
            .children()
            .filter(child -> !before.contains(child))
            .filter(child -> OrphanedTemporal.serves(child, folder.temporalDatabase()))
            .findFirst()
            .map(handle -> ServerProcess.of(handle, port))
            .orElse(null);
    return new RunningTemporal(
        TemporalKind.EXECUTABLE,
        "%s, %s (%s)".formatted(executable.path(), executable.origin(), executable.version()),
        server.getTarget(),
        "http://127.0.0.1:" + uiPort,
        process,
        server::close);
  }

  private TemporalDevServer start(int port, int uiPort) {
    var database = folder.temporalDatabase();
    var log = folder.logs().resolve("temporal.log");
    createParents(database, log);
    try {
      return TemporalDevServer.start(
          NAMESPACE,
          TemporalDevServerOptions.newBuilder()
              .setExistingPath(executable.path().toString())
              .setDatabaseFilename(database.toString())
              .setPort(port)
              .setUiEnabled(true)
              .setUiPort(uiPort)
              .setLogLevel("warn")
              .setLogFile(log.toString())
              .setStartupTimeout(STARTUP)
              .build());
    } catch (IllegalStateException e) {
      throw new ServerUnavailable(
          "Temporal does not start from %s (see %s): %s"
              .formatted(executable.path(), log, e.getMessage()),
          e);
    }
  }

  private static void createParents(Path... files) {
    try {
      for (var file : files) {
        Files.createDirectories(file.getParent());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
