package org.lexatlas.server;

import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowClient;
import io.temporal.serviceclient.WorkflowServiceStubs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.ServerUnavailable;
import org.lexatlas.standalone.postgres.EmbeddedServer;
import org.lexatlas.store.DatabaseSettings;

/** A PostgreSQL and a Temporal with its database file, to be killed and started again at will. */
final class OwnServers implements AutoCloseable {

  private final Path folder;
  private final OwnTemporal temporal;
  private @Nullable EmbeddedServer postgres;
  private final int postgresPort;
  private final List<WorkflowServiceStubs> opened = new ArrayList<>();

  OwnServers(Path folder) {
    this(folder, new Ports());
  }

  OwnServers(Path folder, Ports ports) {
    RealTemporal.assumed();
    this.folder = folder;
    temporal = OwnTemporal.on(ports, temporalFile());
    postgresPort = startedPostgres(ports);
    temporal.up();
  }

  String address() {
    return temporal.address();
  }

  DatabaseSettings settings() {
    String url = "jdbc:postgresql://127.0.0.1:" + postgresPort + "/lexatlas";
    return DatabaseSettings.of(url, "postgres", "postgres");
  }

  Hosts hosts() {
    return new Hosts(settings(), address(), "default");
  }

  WorkflowClient client() {
    return client(address());
  }

  WorkflowClient client(String address) {
    WorkflowClient client = RealTemporal.client(address, "default");
    opened.add(client.getWorkflowServiceStubs());
    return client;
  }

  /** Returns when it answers, where it was. */
  void startTemporal() {
    temporal.startAgain();
    temporal.up();
  }

  void killTemporal() {
    temporal.kill();
  }

  /** All that Temporal knows is lost; returns where it lies now. */
  Path loseTemporalData() throws IOException {
    Path lost = folder.resolve("lost.db");
    for (String suffix : List.of("", "-wal", "-shm")) {
      Path file = Path.of(temporalFile() + suffix);
      if (Files.exists(file)) {
        Files.move(file, Path.of(lost + suffix));
      }
    }
    return lost;
  }

  private Path temporalFile() {
    return folder.resolve("temporal.db");
  }

  private int startedPostgres(Ports ports) {
    int port = ports.next();
    for (int tries = 1; !Ports.isFree(port) || !startedPostgres(port); tries++) {
      port = ports.other("PostgreSQL", port, tries);
    }
    return port;
  }

  private boolean startedPostgres(int port) {
    try {
      startPostgres(port);
      return true;
    } catch (ServerUnavailable taken) {
      return false;
    }
  }

  void startPostgres() {
    startPostgres(postgresPort);
  }

  private void startPostgres(int port) {
    Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
    postgres =
        EmbeddedServer.start(
            folder.resolve("postgres/data"), binaries, folder.resolve("postgres.log"), port);
  }

  /** As a power cut would: the server and all its children. */
  void killPostgres() throws IOException {
    Path pid = folder.resolve("postgres/data/postmaster.pid");
    if (!Files.exists(pid)) {
      return; // it does not run: a test that failed between its end and its start
    }
    ProcessHandle server =
        ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst())).orElse(null);
    if (server == null) {
      return;
    }
    var children = server.children().toList();
    server.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    if (postgres != null) {
      postgres.close(); // gives up its lock on the folder, which else stays until it is collected
    }
  }

  @Override
  public void close() {
    opened.forEach(WorkflowServiceStubs::shutdownNow);
    try {
      killTemporal();
      killPostgres();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
