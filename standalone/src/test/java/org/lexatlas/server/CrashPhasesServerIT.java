package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Books;
import org.lexatlas.store.Database;
import org.lexatlas.store.run.AttemptStore;

/**
 * Five runs stand at the five phases of a step when their one worker is killed with {@code kill
 * -9}. One kill for all: a dead worker is noticed by its heartbeat, which takes half a minute.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class CrashPhasesServerIT {

  @TempDir Path folder;

  @Test
  void aWorkerKilledAtAnyPhaseOfAStepLosesAndDoublesNothing() throws Exception {
    try (var servers = new OwnServers(folder);
        var database = Database.open(servers.settings()).migrate();
        var wire = new CutWire(servers.address());
        var gates = new Gates(database)) {
      var orders = new RunOrders(database, servers.client());
      Process killed = new Hosts(servers.settings(), wire.address(), "default").workerProcess();
      await().atMost(Duration.ofMinutes(1)).until(() -> topics(database) > 0);
      var claimed = orders.ordered(RunOrders.spec(RunMode.AUTO, "AT"));
      var called = orders.ordered(RunOrders.spec(RunMode.AUTO, "BE"));
      var kept = orders.ordered(RunOrders.spec(RunMode.AUTO, "CH"));
      var stored = orders.ordered(RunOrders.spec(RunMode.AUTO, "DE"));
      var reported = orders.ordered(RunOrders.spec(RunMode.AUTO, "EE"));
      int[] gate = {
        gates.close("before insert on simulated_call", "new.country = 'AT'"),
        gates.close("before update on step_attempt", replyOf(called)),
        gates.close("before update on step_attempt", outputOf(kept)),
        gates.close("before update on step_attempt", outputOf(stored)),
        gates.close("before insert on step_attempt", secondStepOf(reported)),
      };
      for (RunSpec run : new RunSpec[] {claimed, called, kept, stored, reported}) {
        orders.start(run);
      }
      for (int key : gate) {
        gates.reached(key);
      }

      wire.cut(); // what is stored from here on cannot be reported
      gates.open(gate[3]);
      var attempts = new AttemptStore(database, java.time.Clock.systemUTC());
      await()
          .atMost(Duration.ofMinutes(1))
          .until(
              () ->
                  attempts.find(id(stored), Step.BASE_RESEARCH, 1).orElseThrow().report() != null);
      killed.destroyForcibly().waitFor();
      gates.forgetTheDead();
      for (int key : gate) {
        gates.open(key);
      }
      Process next = servers.hosts().workerProcess();

      for (RunSpec run : new RunSpec[] {claimed, called, kept, stored, reported}) {
        orders.until(run, RunStatus.COMPLETED);
        assertThat(orders.state(run).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
      }
      var books = new Books(database);
      assertThat(books.balanced()).as("calls whose reply was never stored").isEqualTo(1);
      assertThat(researches(books, "AT")).isEqualTo(1);
      assertThat(researches(books, "BE")).as("its reply died with the worker").isEqualTo(2);
      assertThat(researches(books, "CH")).isEqualTo(1);
      assertThat(researches(books, "DE")).isEqualTo(1);
      assertThat(researches(books, "EE")).isEqualTo(1);
      next.destroyForcibly().waitFor();
    }
  }

  private static UUID id(RunSpec run) {
    return UUID.fromString(run.id());
  }

  private static String replyOf(RunSpec run) {
    return "new.run_id = '%s' and old.raw_reply is null and new.raw_reply is not null"
        .formatted(run.id());
  }

  private static String outputOf(RunSpec run) {
    return "new.run_id = '%s' and old.output is null and new.output is not null"
        .formatted(run.id());
  }

  private static String secondStepOf(RunSpec run) {
    return "new.run_id = '%s' and new.step <> 'BASE_RESEARCH'".formatted(run.id());
  }

  private static long researches(Books books, String country) {
    return books.count(
        "select count(*) from simulated_call where step = 'BASE_RESEARCH' and country = '%s'"
            .formatted(country));
  }

  private static long topics(Database database) {
    return new Books(database).count("select count(*) from topic");
  }
}
