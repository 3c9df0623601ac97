package org.lexatlas.workflows.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.lexatlas.workflows.run.RunEnvironment.command;
import static org.lexatlas.workflows.run.RunEnvironment.until;

import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowStub;
import io.temporal.client.WorkflowUpdateException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepStatus;

class ResearchRunWorkflowTest {

  private final RunEnvironment environment = new RunEnvironment();
  private final MemoryStore store = environment.store;

  @AfterEach
  void stop() {
    environment.close();
  }

  @Test
  void goesThroughItsThreeStepsByItself() {
    RunResult result = environment.started().getResult(RunResult.class);

    assertThat(result.status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(store.made)
        .containsExactly("BASE_RESEARCH#1", "COMPARISON_ANALYSIS#1", "BLENDED_SYNTHESIS#1");
    assertThat(store.current().status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void skipsTheComparisonOfAFirstRun() {
    store.baseline = null;

    assertThat(environment.started().getResult(RunResult.class).status())
        .isEqualTo(RunStatus.COMPLETED);
    assertThat(store.made).containsExactly("BASE_RESEARCH#1", "BLENDED_SYNTHESIS#1");
    assertThat(store.current().step(Step.COMPARISON_ANALYSIS).status())
        .isEqualTo(StepStatus.SKIPPED);
  }

  @Test
  void stopsBeforeEachStepInManualMode() {
    store.mode = RunMode.MANUAL;
    WorkflowStub run = environment.started();
    until(run, RunStatus.WAITING_FOR_OPERATOR);
    assertThat(store.made).isEmpty();

    run.signal("runBaseResearch");
    await().until(() -> store.made.size() == 1);
    until(run, RunStatus.WAITING_FOR_OPERATOR);
    run.signal("requestStep", Map.of("step", "COMPARISON_ANALYSIS", "scope", "AND_DOWNSTREAM"));

    assertThat(run.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(store.made)
        .containsExactly("BASE_RESEARCH#1", "COMPARISON_ANALYSIS#1", "BLENDED_SYNTHESIS#1");
  }

  @Test
  void answersARefusalInsteadOfThrowing() {
    store.mode = RunMode.MANUAL;
    WorkflowStub run = environment.started();

    Answer answer = command(run, Map.of("type", "REQUEST_STEP", "step", "BLENDED_SYNTHESIS"));

    assertThat(answer.accepted()).isFalse();
    assertThat(answer.code()).isEqualTo(AnswerCode.STEP_NOT_READY);
    assertThat(store.audit).hasSize(1);
  }

  @Test
  void rejectsAShapelessUpdateBeforeItIsTaken() {
    store.mode = RunMode.MANUAL;
    WorkflowStub run = environment.started();

    assertThatThrownBy(() -> command(run, Map.of("type", "EXPLODE")))
        .isInstanceOf(WorkflowUpdateException.class)
        .hasStackTraceContaining("type: EXPLODE is not one of");
  }

  @Test
  void auditsNonsenseAndStaysUnharmed() {
    store.mode = RunMode.MANUAL;
    WorkflowStub run = environment.started();
    run.signal("noSuchSignal", 1);
    run.signal("requestStep", "BASE_RESEARCH");
    run.signal("requestStep", Map.of("step", "DREAM"));
    run.signal("requestStep");
    run.signal("requestStep", new byte[] {0, 1, 2});

    await().until(() -> store.answers().size() == 5);
    assertThat(store.answers()).noneMatch(Answer::accepted);
    assertThat(store.audit.get(0).answer().code()).isEqualTo(AnswerCode.UNKNOWN_SIGNAL);
    assertThat(run.query("state", RunView.class).status())
        .isEqualTo(RunStatus.WAITING_FOR_OPERATOR);
  }

  @Test
  void takesACommandIdOnlyOnce() {
    store.mode = RunMode.MANUAL;
    WorkflowStub run = environment.started();
    var words = Map.of("step", "BASE_RESEARCH", "commandId", "once");
    run.signal("requestStep", words);
    run.signal("requestStep", words);
    await().until(() -> store.made.size() == 1);
    until(run, RunStatus.WAITING_FOR_OPERATOR);

    Answer answer =
        command(run, Map.of("type", "REQUEST_STEP", "commandId", "once"), "BASE_RESEARCH");

    assertThat(answer.accepted()).isTrue();
    assertThat(store.made).containsExactly("BASE_RESEARCH#1");
    assertThat(store.audit).hasSize(1);
  }

  @Test
  void waitsForAnOperatorAfterAFailure() {
    store.script(Step.COMPARISON_ANALYSIS, new Outcome.Failed("PROVIDER_REFUSED", "no"));
    WorkflowStub run = environment.started();
    await().until(() -> store.status() == RunStatus.WAITING_FOR_OPERATOR);

    run.signal("runComparisonAnalysis");

    assertThat(run.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(store.made)
        .containsExactly(
            "BASE_RESEARCH#1",
            "COMPARISON_ANALYSIS#1",
            "COMPARISON_ANALYSIS#2",
            "BLENDED_SYNTHESIS#1");
  }

  @Test
  void goesOnWithAParkedAttemptWhenItsTimeComes() {
    store.script(
        Step.BASE_RESEARCH,
        new Outcome.Parked(
            "quota",
            Instant.ofEpochMilli(environment.temporal.currentTimeMillis()).plusSeconds(86_400)));

    assertThat(environment.started().getResult(RunResult.class).status())
        .isEqualTo(RunStatus.COMPLETED);
    assertThat(store.made).startsWith("BASE_RESEARCH#1", "BASE_RESEARCH#1");
  }

  @Test
  void rerunsAStepWithinTheOpenWindow() {
    WorkflowStub run = environment.started();
    await().until(() -> store.status() == RunStatus.COMPLETED);

    run.signal("runBaseResearch");

    await().until(() -> store.made.contains("BASE_RESEARCH#2"));
    run.getResult(RunResult.class);
    assertThat(store.current().step(Step.BLENDED_SYNTHESIS).stale()).isNotNull();
  }

  @Test
  void reopensAClosedRunByTheIdAlone() {
    store.openWindowSeconds = 0;
    environment.started().getResult(RunResult.class);

    WorkflowStub again = environment.stub();
    again.signalWithStart("runBlendedSynthesis", new Object[] {}, new Object[] {});

    assertThat(again.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(store.made).endsWith("BLENDED_SYNTHESIS#2");
    assertThat(store.current().generation()).isEqualTo(2);
  }

  @Test
  void givesARunningAttemptUpWhenToldTo() {
    var gate = new CountDownLatch(1);
    store.holdStepsAt(gate);
    WorkflowStub run = environment.started();
    await().until(() -> store.made.size() == 1);

    Answer refused = command(run, Map.of("type", "REQUEST_STEP"), "BASE_RESEARCH");
    Answer taken = command(run, Map.of("type", "REQUEST_STEP", "supersede", true), "BASE_RESEARCH");
    await().until(() -> store.made.contains("BASE_RESEARCH#2"));
    gate.countDown();

    assertThat(refused.code()).isEqualTo(AnswerCode.STEP_RUNNING);
    assertThat(taken.attempt()).isEqualTo(2);
    run.getResult(RunResult.class);
    assertThat(store.current().step(Step.BASE_RESEARCH).currentAttempt()).isEqualTo(2);
  }

  @Test
  void letsTheRunningAttemptFinishWhenPaused() {
    var gate = new CountDownLatch(1);
    store.holdStepsAt(gate);
    WorkflowStub run = environment.started();
    await().until(() -> store.made.size() == 1);

    command(run, Map.of("type", "PAUSE"));
    gate.countDown();
    until(run, RunStatus.PAUSED);
    assertThat(store.made).containsExactly("BASE_RESEARCH#1");
    command(run, Map.of("type", "RESUME"));

    assertThat(run.getResult(RunResult.class).status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void writesCancelledWhenItIsCancelledFromTemporal() {
    store.mode = RunMode.MANUAL;
    WorkflowStub run = environment.started();
    until(run, RunStatus.WAITING_FOR_OPERATOR);

    run.cancel();

    assertThatThrownBy(() -> run.getResult(RunResult.class))
        .isInstanceOf(WorkflowFailedException.class);
    assertThat(store.current().status()).isEqualTo(RunStatus.CANCELLED);
  }
}
