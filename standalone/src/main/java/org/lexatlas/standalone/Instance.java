package org.lexatlas.standalone;

import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import org.lexatlas.standalone.folder.CacheFolder;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.FolderInUse;
import org.lexatlas.standalone.folder.PortChoice;
import org.lexatlas.standalone.folder.RunningInstance;
import org.lexatlas.standalone.folder.ServerProcess;
import org.lexatlas.standalone.folder.ServerUnavailable;
import org.lexatlas.standalone.folder.StartTurn;
import org.lexatlas.standalone.postgres.EmbeddedServer;
import org.lexatlas.standalone.postgres.GivenPostgres;
import org.lexatlas.standalone.postgres.OrphanedPostmaster;
import org.lexatlas.standalone.postgres.Postgres;
import org.lexatlas.standalone.temporal.OrphanedTemporal;
import org.lexatlas.standalone.temporal.RunningTemporal;
import org.lexatlas.standalone.temporal.TemporalPlace;
import org.lexatlas.standalone.temporal.TemporalSource;

/**
 * PostgreSQL, Temporal, worker and api of one data folder, started in this order and ended in the
 * other. {@link #close} may be called from a shutdown hook at any moment, also while starting.
 */
public final class Instance implements AutoCloseable {

  private static final int DATABASE_PORT = 54329;

  private final InstanceSettings settings;
  private final Map<String, String> environment;
  private final Consumer<String> say;
  private final Deque<Runnable> ends = new ConcurrentLinkedDeque<>();

  /**
   * Nothing is touched before {@link #start}.
   *
   * @param environment the process's environment
   * @param say told what the user should know, one line at a time
   */
  public Instance(
      InstanceSettings settings, Map<String, String> environment, Consumer<String> say) {
    this.settings = settings;
    this.environment = environment;
    this.say = say;
  }

  /**
   * Returns when everything answers.
   *
   * @throws FolderInUse when another instance holds the folder
   * @throws ServerUnavailable when PostgreSQL or Temporal cannot be had
   */
  public RunningInstance start() {
    var folder = settings.folder();
    ends.push(folder.lock()::close);
    InstanceLog.open(folder.logs().resolve("lexatlas.log"));
    stopOrphans(folder, say);
    var cache = CacheFolder.find(environment, System.getProperty("user.home"), folder);
    var path = environment.getOrDefault("PATH", "");
    var place = TemporalSource.of(path, folder, cache, say).find(settings.temporal());
    return StartTurn.in(cache, () -> startServers(place, cache));
  }

  private RunningInstance startServers(TemporalPlace place, CacheFolder cache) {
    var ports = new PortChoice(say);
    var postgres = startPostgres(ports, cache);
    say.accept("Database: " + postgres.words());
    var temporal = startTemporal(place, ports);
    say.accept("Temporal: " + temporal.words());
    var running = describe(ports.pick("the API", settings.port()), postgres, temporal);
    var application = ApplicationStart.run(running, postgres, settings);
    ends.push(application::close);
    settings.folder().publish(running);
    ends.push(settings.folder()::withdraw);
    return running;
  }

  /**
   * Stops what a killed instance left. Call only while holding the folder's lock.
   *
   * @return whether there was anything
   */
  public static boolean stopOrphans(DataFolder folder, Consumer<String> say) {
    var stopped = new ArrayList<String>();
    OrphanedTemporal.stop(folder).forEach(pid -> stopped.add("Temporal (process " + pid + ")"));
    OrphanedPostmaster.stop(folder.postgres())
        .ifPresent(server -> stopped.add("PostgreSQL (process " + server.pid() + ")"));
    stopped.forEach(server -> say.accept("Stopped what a killed instance had left: " + server));
    folder.withdraw();
    return !stopped.isEmpty();
  }

  /** Ends everything that was started, the last first. Idempotent. */
  @Override
  public void close() {
    for (var end = ends.poll(); end != null; end = ends.poll()) {
      try {
        end.run();
      } catch (RuntimeException e) {
        say.accept("While stopping: " + e.getMessage());
      }
    }
  }

  private Postgres startPostgres(PortChoice ports, CacheFolder cache) {
    var folder = settings.folder();
    var given = settings.database();
    var postgres =
        given == null
            ? EmbeddedServer.start(
                folder.postgres(),
                cache.postgres(),
                folder.logs().resolve("postgres.log"),
                ports.pick("PostgreSQL", DATABASE_PORT))
            : GivenPostgres.connect(given.url(), given.user(), given.password());
    ends.push(postgres::close);
    return postgres;
  }

  private RunningTemporal startTemporal(TemporalPlace place, PortChoice ports) {
    var folder = settings.folder();
    var temporal = place.start(ports);
    ends.push(() -> folder.remember(folder.memory().withTemporalServer(null)));
    ends.push(temporal::close);
    folder.remember(
        folder
            .memory()
            .withTemporal(temporal.kind().word(), temporal.givenAddress())
            .withTemporalServer(temporal.process()));
    return temporal;
  }

  private RunningInstance describe(int port, Postgres postgres, RunningTemporal temporal) {
    return new RunningInstance(
        ServerProcess.of(ProcessHandle.current(), port),
        "http://127.0.0.1:" + port,
        temporal.uiUrl(),
        temporal.address(),
        temporal.kind().word(),
        withoutPassword(postgres.url()),
        settings.folder().path().toString());
  }

  static String withoutPassword(String url) {
    int query = url.indexOf('?');
    if (query < 0) {
      return url;
    }
    var kept =
        List.of(url.substring(query + 1).split("&")).stream()
            .filter(parameter -> !parameter.startsWith("password="))
            .toList();
    return url.substring(0, query) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
  }
}
