package org.lexatlas.workflows.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lexatlas.workflows.run.RunEnvironment.command;
import static org.lexatlas.workflows.run.RunEnvironment.until;

import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowStub;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;

/** Runs that get very many commands, are reopened again and again, or wait for months. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class LongLifeWorkflowTest {

  private static final int COMMANDS = 3_000;

  private final RunEnvironment environment = new RunEnvironment();
  private final MemoryStore store = environment.store;

  @AfterEach
  void stop() {
    environment.close();
  }

  @Test
  void continuesAsNewUnderThreeThousandCommands() {
    store.mode = RunMode.MANUAL;
    WorkflowStub run = environment.started();
    until(run, RunStatus.WAITING_FOR_OPERATOR);

    int generation = store.current().generation();
    for (int i = 0; i < COMMANDS; i++) {
      send(run, i % 2 == 0 ? "pause" : "resume", "c" + i);
      int sent = i + 1;
      awaitAnswers(sent);
      if (sent % 500 == 0) {
        int before = generation;
        await().atMost(Duration.ofMinutes(1)).until(() -> store.current().generation() > before);
        generation = store.current().generation();
      }
    }

    assertThat(store.answers()).hasSize(COMMANDS).allMatch(Answer::accepted);
    assertThat(store.status()).isEqualTo(RunStatus.WAITING_FOR_OPERATOR);
    assertThat(store.current().generation()).as("executions").isGreaterThanOrEqualTo(5);
    assertThat(environment.temporal.getWorkflowClient().fetchHistory(RunEnvironment.ID).getEvents())
        .hasSizeLessThan(10_000);
    assertThat(command(run, Map.of("type", "PAUSE")).revision())
        .as("every command and every opening is one revision")
        .isEqualTo(1 + COMMANDS + store.current().generation() + 1);
  }

  /** Every hundredth time: the in-memory server stalls under hundreds of open handlers. */
  private void awaitAnswers(int sent) {
    if (sent % 100 == 0) {
      await().atMost(Duration.ofMinutes(1)).until(() -> store.answers().size() >= sent);
    }
  }

  private static void send(WorkflowStub run, String signal, String id) {
    if (!taken(run, signal, id)) {
      await().atMost(Duration.ofMinutes(1)).until(() -> taken(run, signal, id));
    }
  }

  /** Between an execution and the one it continues as, the in-memory server knows neither. */
  private static boolean taken(WorkflowStub run, String signal, String id) {
    try {
      run.signal(signal, Map.of("commandId", id));
      return true;
    } catch (WorkflowNotFoundException between) {
      return false;
    }
  }

  @Test
  void continuesAsNewInTheOpenWindowToo() {
    WorkflowStub run = environment.started();
    await().atMost(Duration.ofMinutes(1)).until(() -> store.status() == RunStatus.COMPLETED);

    for (int sent = 1; sent <= 520; sent++) {
      send(run, "resume", "refused" + sent);
      awaitAnswers(sent);
    }

    await().atMost(Duration.ofMinutes(1)).until(() -> store.current().generation() >= 2);
    assertThat(run.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void isReopenedFiftyTimes() {
    store.openWindowSeconds = 0;
    environment.started().getResult(RunResult.class);

    for (int i = 0; i < 50; i++) {
      WorkflowStub again = environment.stub();
      again.signalWithStart("runBlendedSynthesis", new Object[] {}, new Object[] {});
      assertThat(again.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
    }

    assertThat(store.current().generation()).isEqualTo(51);
    assertThat(store.current().step(Step.BLENDED_SYNTHESIS).attempts()).isEqualTo(51);
  }

  @Test
  void waitsNinetyDaysForItsOperator() {
    store.mode = RunMode.MANUAL;
    WorkflowStub run = environment.started();
    until(run, RunStatus.WAITING_FOR_OPERATOR);

    environment.temporal.sleep(Duration.ofDays(90));
    run.signal("requestStep", Map.of("step", "BASE_RESEARCH", "scope", "AND_DOWNSTREAM"));

    assertThat(run.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(store.current().generation()).isEqualTo(1);
  }
}
