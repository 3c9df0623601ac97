package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowClient;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.store.Books;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.jurisdiction.JurisdictionStore;

/**
 * One rate for three workers in processes of their own. Permits are evenly spaced, so that a tenth
 * of the minute shows what holds in the whole of it: at most a tenth of the limit in any six
 * seconds. Judged by PostgreSQL's clock, at a rate that asks little of a machine that is busy.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class WorkerRatesServerIT {

  private static final int PER_MINUTE = 150;
  private static final int TENTH = PER_MINUTE / 10;
  private static final Duration TENTH_OF_A_MINUTE = Duration.ofSeconds(6);
  private static final int RUNS = 60;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final DatabaseSettings settings = TestDatabase.settings();
  private final String namespace = RealTemporal.namespace();
  private final WorkflowClient client = RealTemporal.client(RealTemporal.address(), namespace);
  private final List<Process> workers = new ArrayList<>();

  @AfterEach
  void endWorkers() {
    workers.forEach(Process::destroyForcibly);
    client.getWorkflowServiceStubs().shutdownNow();
  }

  @Test
  void threeWorkersTogetherStayWithinARateAndUseIt() {
    try (var database = Database.open(settings).migrate()) {
      watched(database);
      var hosts = new Hosts(settings, RealTemporal.address(), namespace);
      for (int i = 1; i <= 3; i++) {
        workers.add(
            hosts.workerProcess(
                "--lexatlas.rates.simulated=" + PER_MINUTE,
                "--lexatlas.database.url=" + named("worker-" + i)));
      }
      var books = new Books(database);
      await().atMost(PATIENCE).until(() -> books.count(SERVING) == 3);
      var orders = new RunOrders(database, client);
      new JurisdictionStore(database)
          .all().stream()
              .limit(RUNS)
              .forEach(place -> orders.started(RunOrders.spec(RunMode.AUTO, place.code())));
      await().atMost(PATIENCE).until(() -> books.count(WAITING) == RUNS); // work for all of it
      execute(database, "update provider_rate set next_at = clock_timestamp()");
      await().atMost(PATIENCE).until(() -> books.count("select count(*) from call") >= RUNS);

      List<Instant> permits = times(database, "select at from permit order by at limit " + RUNS);
      for (int i = 0; i + TENTH < RUNS; i++) {
        assertThat(Duration.between(permits.get(i), permits.get(i + TENTH)))
            .as("%d permits from number %d", TENTH + 1, i)
            .isGreaterThan(TENTH_OF_A_MINUTE);
      }
      double used =
          (RUNS - 1)
              * (60_000.0 / PER_MINUTE)
              / Duration.between(permits.getFirst(), permits.getLast()).toMillis();
      assertThat(used).as("share of the rate that was used").isGreaterThan(0.9);

      List<Instant> calls = times(database, "select at from call order by at limit " + RUNS);
      for (int i = 0; i < RUNS; i++) {
        assertThat(calls.get(i)).as("a call before its permit").isAfterOrEqualTo(permits.get(i));
      }
      assertThat(books.count("select count(distinct worker) from call")).isEqualTo(3);
      System.out.printf("three workers used %.0f %% of the rate%n", used * 100);
    }
  }

  private static final String SERVING =
      "select count(*) from worker_heartbeat where task_queue = 'research-runs'";

  /** Attempts that were claimed and whose call waits for its permit. */
  private static final String WAITING =
      "select count(*) from step_attempt where state = 'RUNNING' and raw_reply is null";

  /** Notes every permit and every call, and by which worker; no permit is given for now. */
  private static void watched(Database database) {
    execute(
        database,
        """
        create table permit (at timestamptz);
        create table call (at timestamptz, worker text);
        create function note_permit() returns trigger language plpgsql as $$
        begin
          -- its own moment: the next one's less the distance that this one set
          insert into permit values (new.next_at - interval '1 minute' * 1.03 / new.per_minute);
          return new;
        end $$;
        create function note_call() returns trigger language plpgsql as $$
        begin
          insert into call values (clock_timestamp(), current_setting('application_name'));
          return new;
        end $$;
        create trigger note_permit after update on provider_rate for each row
          when (new.permits > old.permits) execute function note_permit();
        create trigger note_call after insert on simulated_call for each row
          execute function note_call();
        insert into provider_rate (key, model, provider, next_at)
        values ('simulated', '', 'simulated', clock_timestamp() + interval '4 minutes');
        """);
  }

  /** The same database, under a name that its server knows the worker by. */
  private String named(String worker) {
    String url = settings.url();
    return url + (url.contains("?") ? "&" : "?") + "ApplicationName=" + worker;
  }

  private static List<Instant> times(Database database, String query) {
    return database
        .jdbi()
        .withHandle(handle -> handle.createQuery(query).mapTo(Instant.class).list());
  }

  private static void execute(Database database, String statements) {
    database.jdbi().useHandle(handle -> handle.createScript(statements).execute());
  }
}
