package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Books;
import org.lexatlas.store.run.AttemptRow;

/** Workers that are replaced while runs are open. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class DeployServerIT {

  private static final String SLOW = "--lexatlas.simulated.latency.BASE_RESEARCH=6s";

  @Test
  void aWorkerThatIsToldToEndFinishesItsCallAndBurnsNoTry() {
    try (var server = new ServerFixture(RealTemporal.namespace(), "0s", SLOW)) {
      var orders = new RunOrders(server.database, server.client);
      RunSpec run = orders.started(RunOrders.spec(RunMode.AUTO, "AT"));
      await().atMost(Duration.ofMinutes(2)).until(() -> server.calls.total() >= 1);

      server.stopWorker();

      AttemptRow attempt = attempt(server, run);
      assertThat(attempt.state()).isEqualTo("COMPLETED");
      assertThat(attempt.tryNumber()).isEqualTo(1);
      try (var next = server.hosts().worker()) {
        assertThat(next.isRunning()).isTrue();
        orders.until(run, RunStatus.COMPLETED);
      }
      assertThat(server.calls.total()).as("one research, one synthesis").isEqualTo(2);
    }
  }

  @Test
  void aCallThatOutlastsTheGraceIsTriedAgainAndIsNoFaultOfTheAttempt() {
    try (var server =
        new ServerFixture(
            RealTemporal.namespace(),
            "0s",
            "--lexatlas.simulated.latency.BASE_RESEARCH=5m",
            "--lexatlas.worker.grace=300ms")) {
      var orders = new RunOrders(server.database, server.client);
      RunSpec run = orders.started(RunOrders.spec(RunMode.AUTO, "BE"));
      await().atMost(Duration.ofMinutes(2)).until(() -> server.calls.total() >= 1);

      server.stopWorker();

      try (var next = server.hosts().worker()) {
        assertThat(next.isRunning()).isTrue();
        orders.until(run, RunStatus.COMPLETED);
      }
      assertThat(orders.state(run).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
      var books = new Books(server.database);
      assertThat(books.count("select sum(unexpected_tries) from step_attempt")).isZero();
      assertThat(books.balanced()).as("the call that was given up").isEqualTo(1);
    }
  }

  @Test
  void openRunsGoOnUnderChangedCodeAndNewOnesTakeItsNewWay() {
    String deployment = "lexatlas-" + UUID.randomUUID();
    String space = RealTemporal.namespace();
    try (var server = new ServerFixture(space, "0s", versioned(deployment, "old"))) {
      current(server, deployment, "old");
      var orders = new RunOrders(server.database, server.client);
      RunSpec before = orders.started(RunOrders.spec(RunMode.MANUAL, "CH"));
      orders.until(before, RunStatus.WAITING_FOR_OPERATOR);

      try (var next = server.hosts().worker(changed(deployment))) {
        assertThat(next.isRunning()).isTrue();
        current(server, deployment, "new");
        server.stopWorker();
        RunSpec after = orders.started(RunOrders.spec(RunMode.MANUAL, "DE"));
        for (RunSpec run : new RunSpec[] {before, after}) {
          orders.workflow(run).signal("runBaseResearch");
          await()
              .atMost(Duration.ofMinutes(2))
              .until(() -> orders.state(run).step(Step.BASE_RESEARCH).currentAttempt() != null);
        }
        assertThat(takesTheNewWay(server, before)).isFalse();
        assertThat(takesTheNewWay(server, after)).isTrue();
      }
    }
  }

  private static String[] versioned(String deployment, String build) {
    return new String[] {
      "--lexatlas.worker.versioning=true",
      "--lexatlas.worker.deployment=" + deployment,
      "--lexatlas.worker.build-id=" + build
    };
  }

  /** A worker of the new build: its workflow has changed. */
  private static String[] changed(String deployment) {
    var settings = new ArrayList<>(List.of(versioned(deployment, "new")));
    settings.add("--spring.temporal.workers[0].task-queue=research-runs");
    settings.add(
        "--spring.temporal.workers[0].workflow-classes=" + RolledRunWorkflow.class.getName());
    settings.add("--spring.temporal.workers[0].activity-beans=runKeeping");
    settings.add("--spring.temporal.workers[1].task-queue=provider-simulated");
    settings.add("--spring.temporal.workers[1].activity-beans=runSteps");
    return settings.toArray(String[]::new);
  }

  private static boolean takesTheNewWay(ServerFixture server, RunSpec run) {
    return server.client.fetchHistory(ServerFixture.workflowId(run)).getEvents().stream()
        .anyMatch(
            event -> event.getMarkerRecordedEventAttributes().getMarkerName().equals("Version"));
  }

  private static void current(ServerFixture server, String deployment, String build) {
    await()
        .atMost(Duration.ofMinutes(2))
        .ignoreExceptionsMatching(notYet -> true)
        .until(
            () ->
                !server
                    .cli(
                        "worker",
                        "deployment",
                        "set-current-version",
                        "--deployment-name",
                        deployment,
                        "--build-id",
                        build,
                        "--yes")
                    .isEmpty());
  }

  private static AttemptRow attempt(ServerFixture server, RunSpec run) {
    return server.attempts.find(UUID.fromString(run.id()), Step.BASE_RESEARCH, 1).orElseThrow();
  }
}
