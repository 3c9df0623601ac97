package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.api.enums.v1.EventType;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.Books;
import org.lexatlas.store.Json;
import org.lexatlas.store.run.CommandRow;

/** What operators can do to a run in Temporal itself, without asking us. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class ByHandServerIT {

  private static final ServerFixture SERVER =
      new ServerFixture(
          RealTemporal.namespace(), "0s", "--lexatlas.simulated.latency.BLENDED_SYNTHESIS=15s");
  private static final HostedApi API = new HostedApi(SERVER.hosts());
  private static final RunOrders ORDERS = new RunOrders(SERVER.database, SERVER.client);

  @AfterAll
  static void close() {
    assertThat(new Books(SERVER.database).balanced()).isLessThanOrEqualTo(1);
    API.close();
    SERVER.close();
  }

  @Test
  void aTerminatedRunIsCancelledToldAndCanBeRunAgain() {
    RunSpec run = afterResearch("AT");

    SERVER.typed(run, "terminate", "--reason", "wrong country");

    ORDERS.until(run, RunStatus.CANCELLED);
    assertThat(ORDERS.state(run).step(Step.BLENDED_SYNTHESIS).note()).contains("wrong country");
    CommandRow told = told(run, "terminated (Temporal)");
    assertThat(told.reason()).isEqualTo("wrong country");
    assertThat(told.claimedActor()).isNotBlank();
    var answer =
        API.post(
            "/runs/" + run.id() + "/commands",
            "{'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH', 'reason': 'right after all'}");
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    untilAttempt(run, Step.BASE_RESEARCH, 2);
  }

  @Test
  void aRunTerminatedInTheMiddleOfACallKeepsNoAttemptOpen() {
    RunSpec run = afterResearch("BE");
    ORDERS.workflow(run).signal("runBlendedSynthesis");
    untilRunning(run);

    SERVER.typed(run, "terminate", "--reason", "enough");

    ORDERS.until(run, RunStatus.CANCELLED);
    var attempt =
        SERVER
            .attempts
            .find(java.util.UUID.fromString(run.id()), Step.BLENDED_SYNTHESIS, 1)
            .orElseThrow();
    assertThat(attempt.state()).isEqualTo("CANCELLED");
  }

  @Test
  void aRunCancelledInTemporalIsCancelledAndTold() {
    RunSpec run = afterResearch("CH");

    SERVER.typed(run, "cancel");

    ORDERS.until(run, RunStatus.CANCELLED);
    assertThat(told(run, "cancel (Temporal)").accepted()).isTrue();
  }

  @Test
  void aResetToTheBeginningIsToldAndPaysNothingTwice() {
    RunSpec run = afterResearch("DE");
    RunState before = ORDERS.state(run);

    SERVER.typed(run, "reset", "--type", "FirstWorkflowTask", "--reason", "from the top");

    assertThat(told(run, "reset (Temporal)").words()).contains("is not done again");
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> ORDERS.state(run).generation() > before.generation());
    assertThat(ORDERS.state(run).steps()).isEqualTo(before.steps());
    ORDERS.workflow(run).signal("runBlendedSynthesis");
    ORDERS.until(run, RunStatus.COMPLETED);
  }

  @Test
  void aResetToTheMiddleIsToldWithWhoAndWhy() {
    RunSpec run = afterResearch("EE");
    long middle =
        SERVER.client.fetchHistory(ServerFixture.workflowId(run)).getEvents().stream()
            .filter(event -> event.getEventType() == EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED)
            .skip(1)
            .findFirst()
            .orElseThrow()
            .getEventId();

    SERVER.typed(run, "reset", "--event-id", String.valueOf(middle), "--reason", "half way");

    CommandRow told = told(run, "reset (Temporal)");
    assertThat(told.reason()).contains("half way");
    ORDERS.workflow(run).signal("runBlendedSynthesis");
    ORDERS.until(run, RunStatus.COMPLETED);
    assertThat(ORDERS.state(run).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
  }

  @Test
  void aRunStartedLikeItselfIsToldAndDoesNothing() {
    RunSpec run = afterResearch("FI");
    ORDERS.workflow(run).signal("runBlendedSynthesis");
    ORDERS.until(run, RunStatus.COMPLETED);
    SERVER.closed(run);
    RunState before = ORDERS.state(run);

    SERVER.cli(
        "workflow",
        "start",
        "--workflow-id",
        ServerFixture.workflowId(run),
        "--type",
        "ResearchRunWorkflow",
        "--task-queue",
        "research-runs");

    assertThat(told(run, "start (Temporal)").words()).contains("opened the run again");
    SERVER.closed(run);
    assertThat(ORDERS.state(run).steps()).isEqualTo(before.steps());
    assertThat(ORDERS.state(run).status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void aPausedActivityIsToldAndItsCallFinishes() {
    RunSpec run = afterResearch("GR");
    ORDERS.workflow(run).signal("runBlendedSynthesis");
    untilRunning(run);
    String activity =
        Json.MAPPER
            .readTree(SERVER.typed(run, "describe", "-o", "json"))
            .at("/pendingActivities/0/activityId")
            .asString();

    SERVER.cli(
        "activity",
        "pause",
        "--activity-id",
        activity,
        "--workflow-id",
        ServerFixture.workflowId(run),
        "--reason",
        "wait for me");

    assertThat(told(run, "pause activity (Temporal)").reason()).isEqualTo("wait for me");
    ORDERS.until(run, RunStatus.COMPLETED);
    assertThat(ORDERS.state(run).step(Step.BLENDED_SYNTHESIS).attempts()).isEqualTo(1);
  }

  /** A run that has its research and waits for an operator. */
  private static RunSpec afterResearch(String country) {
    RunSpec run = ORDERS.started(RunOrders.spec(RunMode.MANUAL, country));
    ORDERS.workflow(run).signal("runBaseResearch");
    untilAttempt(run, Step.BASE_RESEARCH, 1);
    return run;
  }

  private static void untilAttempt(RunSpec run, Step step, int number) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> Integer.valueOf(number).equals(ORDERS.state(run).step(step).currentAttempt()));
  }

  private static void untilRunning(RunSpec run) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> ORDERS.state(run).step(Step.BLENDED_SYNTHESIS).status() == StepStatus.RUNNING);
  }

  private static CommandRow told(RunSpec run, String name) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> ORDERS.audit(run).stream().anyMatch(row -> row.name().equals(name)));
    List<CommandRow> rows =
        ORDERS.audit(run).stream().filter(row -> row.name().equals(name)).toList();
    assertThat(rows).hasSize(1);
    return rows.getFirst();
  }
}
