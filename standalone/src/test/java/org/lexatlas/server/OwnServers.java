package org.lexatlas.server;

import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.postgres.EmbeddedServer;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.workflows.wire.WireFormat;

/** A PostgreSQL and a Temporal with its database file, to be killed and started again at will. */
final class OwnServers implements AutoCloseable {

  private final Path folder;
  private final int temporalPort = RealTemporal.freePort();
  private final int postgresPort = RealTemporal.freePort();
  private final List<WorkflowServiceStubs> opened = new ArrayList<>();
  private @Nullable Process temporal;

  OwnServers(Path folder) {
    RealTemporal.assumed();
    this.folder = folder;
    startTemporal();
    startPostgres();
    awaitTemporal();
  }

  String address() {
    return "127.0.0.1:" + temporalPort;
  }

  DatabaseSettings settings() {
    String url = "jdbc:postgresql://127.0.0.1:" + postgresPort + "/lexatlas";
    return DatabaseSettings.of(url, "postgres", "postgres");
  }

  Hosts hosts() {
    return new Hosts(settings(), address());
  }

  WorkflowClient client() {
    return client(address());
  }

  WorkflowClient client(String address) {
    var stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(address).build());
    opened.add(stubs);
    return WorkflowClient.newInstance(
        stubs, WorkflowClientOptions.newBuilder().setDataConverter(WireFormat.converter()).build());
  }

  void startTemporal() {
    temporal = RealTemporal.server(temporalPort, temporalFile());
  }

  void killTemporal() throws InterruptedException {
    if (temporal != null) {
      temporal.destroyForcibly().waitFor();
    }
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

  void awaitTemporal() {
    await().atMost(Duration.ofSeconds(60)).until(() -> RealTemporal.answers(address(), "default"));
  }

  void startPostgres() {
    Path binaries = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
    EmbeddedServer.start(
        folder.resolve("postgres/data"), binaries, folder.resolve("postgres.log"), postgresPort);
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
  }

  @Override
  public void close() {
    opened.forEach(WorkflowServiceStubs::shutdownNow);
    try {
      killTemporal();
      killPostgres();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
