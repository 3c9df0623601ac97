package org.lexatlas.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lexatlas.standalone.postgres.EmbeddedServer;
import org.lexatlas.standalone.postgres.OrphanedPostmaster;
import org.lexatlas.store.DatabaseSettings;

/**
 * Everything that a campaign needs, each a process of its own that can be killed at any moment and
 * started again on the same data: PostgreSQL, Temporal with a database file, a worker, an api.
 */
final class CrashingServers implements AutoCloseable {

  private final Path folder;
  private final int postgresPort = Ports.quiet();
  private final int temporalPort = Ports.quiet();
  final int apiPort = Ports.quiet();
  private EmbeddedServer postgres;
  private Process temporal;
  private Process worker;
  private Process api;

  CrashingServers(Path folder) throws IOException {
    RealTemporal.address(); // skips where there is no executable
    this.folder = folder;
    postgres = startPostgres();
    temporal = startTemporal();
    worker = startWorker();
    api = startApi();
  }

  DatabaseSettings database() {
    return DatabaseSettings.of(postgres.url(), postgres.user(), postgres.password());
  }

  String temporalAddress() {
    return "127.0.0.1:" + temporalPort;
  }

  void crashWorker() throws IOException {
    kill(worker);
    worker = startWorker();
  }

  void crashApi() throws IOException {
    kill(api);
    api = startApi();
  }

  void crashTemporal() throws IOException {
    kill(temporal);
    temporal = startTemporal();
  }

  /** Kills the postmaster and its children as a power cut does, and starts another on the data. */
  void crashPostgres() throws IOException {
    var lines = Files.readAllLines(data().resolve("postmaster.pid"));
    var postmaster = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).orElseThrow();
    var all = Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
    try {
      postgres.close(); // lets go of its lock on the folder; there is nothing left to stop
    } catch (RuntimeException gone) {
      // as it should be
    }
    OrphanedPostmaster.stop(data());
    postgres = startPostgres();
  }

  private Path data() {
    return folder.resolve("postgres");
  }

  private EmbeddedServer startPostgres() {
    return EmbeddedServer.start(
        data(),
        Path.of(System.getProperty("java.io.tmpdir"), "lexatlas-test-postgres"),
        folder.resolve("postgres.log"),
        postgresPort);
  }

  private Process startTemporal() throws IOException {
    return start(
        List.of(
            RealTemporal.executablePath(),
            "server",
            "start-dev",
            "--headless",
            "--ip",
            "127.0.0.1",
            "--port",
            String.valueOf(temporalPort),
            "--db-filename",
            folder.resolve("temporal.db").toString(),
            "--log-level",
            "error"));
  }

  private Process startWorker() throws IOException {
    return java(
        "org.lexatlas.worker.WorkerApplication",
        "--spring.main.web-application-type=none",
        "--lexatlas.run.open-window=0s",
        "--lexatlas.campaign.silence=8s",
        "--lexatlas.simulated.latency.BASE_RESEARCH=300ms",
        "--lexatlas.simulated.jitter=0.9");
  }

  private Process startApi() throws IOException {
    return java("org.lexatlas.api.ApiApplication", "--server.port=" + apiPort);
  }

  private Process java(String main, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(main);
    command.addAll(List.of(arguments));
    command.add("--lexatlas.database.url=" + postgres.url());
    command.add("--lexatlas.database.user=" + postgres.user());
    command.add("--lexatlas.database.password=" + postgres.password());
    command.add("--lexatlas.corpus.samples=off");
    command.add("--spring.temporal.connection.target=" + temporalAddress());
    command.add("--logging.level.root=warn");
    return start(command);
  }

  private Process start(List<String> command) throws IOException {
    String log = command.contains("server") ? "temporal.log" : "java.log";
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve(log).toFile()))
        .start();
  }

  private static void kill(Process process) {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    for (Process process : List.of(worker, api, temporal)) {
      process.destroyForcibly();
    }
    postgres.close();
  }
}
