package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.store.Books;
import org.lexatlas.store.Database;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;

/**
 * Many runs under faults while workers are killed again and again. Short in the normal build; the
 * Maven profile {@code load} makes it a thousand runs ({@code docs/durability.md}).
 */
@Execution(ExecutionMode.CONCURRENT)
class LoadServerIT {

  private static final int RUNS = Integer.getInteger("load.runs", 60);
  private static final int KILLS = Integer.getInteger("load.kills", 2);
  private static final Duration BETWEEN = Duration.ofSeconds(5);
  private static final String[] FAULTY = {
    "--lexatlas.simulated.latency.BASE_RESEARCH=300ms",
    "--lexatlas.simulated.jitter=0.5",
    "--lexatlas.simulated.faults.UNAVAILABLE=0.04",
    "--lexatlas.simulated.faults.RATE_LIMITED=0.03",
    "--lexatlas.simulated.faults.MALFORMED=0.015",
    "--lexatlas.simulated.faults.REFUSED=0.015"
  };

  @TempDir Path folder;
  private final List<Process> workers = new ArrayList<>();

  @AfterEach
  void endWorkers() {
    workers.forEach(Process::destroyForcibly);
  }

  @Test
  @Timeout(value = 40, unit = TimeUnit.MINUTES)
  void everyRunComesToAnEndAndTheBooksAddUp() throws Exception {
    try (var servers = new OwnServers(folder);
        var database = Database.open(servers.settings()).migrate()) {
      var orders = new RunOrders(database, servers.client());
      workers.add(servers.hosts().workerProcess(FAULTY));
      workers.add(servers.hosts().workerProcess(FAULTY));
      await().atMost(Duration.ofMinutes(5)).until(() -> served(database) >= 2);
      long began = System.nanoTime();
      List<String[]> pairs = pairs(database);
      Thread ordering =
          Thread.ofVirtual()
              .start(
                  () ->
                      pairs.forEach(
                          pair -> orders.started(RunOrders.spec(RunMode.AUTO, pair[0], pair[1]))));

      var random = new Random(7);
      var mayHaveLost = new HashSet<String>();
      long inFlight = 0;
      for (int i = 0; i < KILLS; i++) {
        TimeUnit.MILLISECONDS.sleep(BETWEEN.toMillis());
        workers.remove(random.nextInt(workers.size())).destroyForcibly().waitFor();
        Set<String> without = attempts(database, WITHOUT_A_REPLY);
        mayHaveLost.addAll(without);
        inFlight += without.size();
        workers.add(servers.hosts().workerProcess(FAULTY));
      }

      ordering.join();
      var books = new Books(database);
      await()
          .atMost(Duration.ofMinutes(30))
          .pollInterval(Duration.ofSeconds(1))
          .until(() -> books.count(GOING_ON) == 0);
      long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began);
      long lost = books.balanced();
      System.out.printf(
          "%d runs, %d kills: %d s, %d calls, %d replies lost with their worker, %d runs ask for an"
              + " operator%n",
          RUNS,
          KILLS,
          seconds,
          books.count("select count(*) from simulated_call"),
          lost,
          books.count("select count(*) from run where state = 'WAITING_FOR_OPERATOR'"));
      assertThat(lost).as("at most what was in flight at the kills").isLessThanOrEqualTo(inFlight);
      assertThat(mayHaveLost)
          .as("calls without a reply were made by attempts in flight at a kill, and by no others")
          .containsAll(attempts(database, LOST_A_REPLY));
      assertThat(books.count("select count(*) from run")).isEqualTo(RUNS);
      assertThat(books.count(ENDED)).isEqualTo(RUNS);
      assertThat(books.count("select count(*) from run where state = 'COMPLETED'"))
          .isEqualTo(books.count("select count(*) from analysis_version where stage = 'LIVE'"));
      assertThat(books.count("select count(*) from step_attempt where number > 1")).isZero();
    }
  }

  /** What a worker that is dead now may have called for in vain: all that still has no reply. */
  private static final String WITHOUT_A_REPLY =
      """
      select concat_ws('/', run_id, step, number) from step_attempt
      where state = 'RUNNING' and raw_reply is null
      """;

  /** Attempts whose provider answered more often than a reply was kept. */
  private static final String LOST_A_REPLY =
      """
      select concat_ws('/', a.run_id, a.step, a.number) from step_attempt a
      join run r on r.id = a.run_id
      join (select step, country, topic, count(*) as answered from simulated_call
            where fault is null or fault = 'MALFORMED' group by step, country, topic) calls
        on calls.step = a.step and calls.country = r.country and calls.topic = r.topic
      where calls.answered > case when a.raw_reply is null then 0 else 1 end
      """;

  private static Set<String> attempts(Database database, String query) {
    return database
        .jdbi()
        .withHandle(handle -> Set.copyOf(handle.createQuery(query).mapTo(String.class).list()));
  }

  private static final String GOING_ON =
      "select count(*) from run where state in ('STARTING', 'RUNNING')";
  private static final String ENDED =
      """
      select count(*) from run where state = 'COMPLETED' or (state = 'WAITING_FOR_OPERATOR'
        and exists (select from step_attempt a where a.run_id = run.id and a.state = 'FAILED'
          and a.error_type in ('PROVIDER_REFUSED', 'OUTPUT_MALFORMED')))
      """;

  private static List<String[]> pairs(Database database) {
    var pairs = new ArrayList<String[]>();
    for (var topic : new TopicStore(database).all()) {
      for (var jurisdiction : new JurisdictionStore(database).all()) {
        pairs.add(new String[] {jurisdiction.code(), topic.id()});
      }
    }
    return pairs.subList(0, RUNS);
  }

  private static long served(Database database) {
    return new Books(database)
        .count("select count(*) from worker_heartbeat where task_queue = 'research-runs'");
  }
}
