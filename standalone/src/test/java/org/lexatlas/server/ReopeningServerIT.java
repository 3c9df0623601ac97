package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.api.enums.v1.EventType;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.run.CommandRow;

/** Runs whose execution is closed, and Temporal's own resets. */
class ReopeningServerIT {

  private static final String ONCE = "{\"step\":\"BLENDED_SYNTHESIS\",\"commandId\":\"only-once\"}";

  private final ServerFixture server = new ServerFixture();
  private final RunSpec run = ServerFixture.spec(RunMode.AUTO);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void signalWithStartReopensAClosedRunWithTheIdAlone() {
    server.completed(run);
    server.closed(run);

    RealTemporal.cli(
        "workflow",
        "signal-with-start",
        "--signal-name",
        "runBaseResearch",
        "--workflow-id",
        ServerFixture.workflowId(run),
        "--type",
        "ResearchRunWorkflow",
        "--task-queue",
        "research-runs");

    untilAttempts(Step.BASE_RESEARCH, 2);
    assertThat(server.state(run).generation()).isEqualTo(2);
  }

  @Test
  void aCommandIdHasOneEffectEvenAcrossAReopening() {
    server.completed(run);
    server.closed(run);
    reopen(ONCE);
    untilAttempts(Step.BLENDED_SYNTHESIS, 2);
    server.closed(run);

    reopen(ONCE);
    server.closed(run);

    await().atMost(Duration.ofMinutes(2)).until(() -> commands().getFirst().repeats() == 1);
    assertThat(commands()).hasSize(1);
    assertThat(server.state(run).step(Step.BLENDED_SYNTHESIS).attempts()).isEqualTo(2);
  }

  @Test
  void aResetToTheBeginningPaysNothingTwice() {
    server.completed(run);
    server.closed(run);
    reopen("{\"step\":\"BASE_RESEARCH\"}");
    untilAttempts(Step.BASE_RESEARCH, 2);
    server.closed(run);
    long paid = server.calls.total();
    var before = server.state(run);

    server.typed(run, "reset", "--type", "FirstWorkflowTask", "--reason", "a test");
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> server.state(run).generation() > before.generation());
    server.closed(run);

    assertThat(server.calls.total()).isEqualTo(paid);
    assertThat(server.state(run).steps()).isEqualTo(before.steps());
    assertThat(commands()).hasSize(1);
    assertThat(server.audit(run)).anyMatch(row -> row.name().equals("reset (Temporal)"));
  }

  @Test
  void aResetInTheMiddlePaysNothingTwice() {
    server.completed(run);
    server.closed(run);
    long paid = server.calls.total();
    var before = server.state(run);

    long middle =
        server.client.fetchHistory(ServerFixture.workflowId(run)).getEvents().stream()
            .filter(event -> event.getEventType() == EventType.EVENT_TYPE_WORKFLOW_TASK_COMPLETED)
            .skip(1)
            .findFirst()
            .orElseThrow()
            .getEventId();
    server.typed(run, "reset", "--event-id", String.valueOf(middle), "--reason", "a test");
    server.closed(run);

    assertThat(server.calls.total()).isEqualTo(paid);
    assertThat(server.state(run).steps()).isEqualTo(before.steps());
    assertThat(server.state(run).status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void aStartByHandWithNonsenseAsInputIsARunAllTheSame() {
    RealTemporal.cli(
        "workflow",
        "start",
        "--workflow-id",
        ServerFixture.workflowId(run),
        "--type",
        "ResearchRunWorkflow",
        "--task-queue",
        "research-runs",
        "--input",
        "[\"nonsense\"]");

    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> server.runs.find(java.util.UUID.fromString(run.id())).isPresent());
    server.until(run, RunStatus.COMPLETED);
  }

  /** What was asked of the run, without the starts and resets that the log tells of. */
  private List<CommandRow> commands() {
    return server.audit(run).stream().filter(row -> row.type() != null).toList();
  }

  private void reopen(String words) {
    RealTemporal.cli(
        "workflow",
        "signal-with-start",
        "--signal-name",
        "requestStep",
        "--signal-input",
        words,
        "--workflow-id",
        ServerFixture.workflowId(run),
        "--type",
        "ResearchRunWorkflow",
        "--task-queue",
        "research-runs");
  }

  private void untilAttempts(Step step, int number) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> Integer.valueOf(number).equals(server.state(run).step(step).currentAttempt()));
  }
}
