package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.run.Commands.request;
import static org.lexatlas.domain.run.Commands.requestDownstream;
import static org.lexatlas.domain.run.RunFixtures.NOON;
import static org.lexatlas.domain.run.RunFixtures.accepted;
import static org.lexatlas.domain.run.RunFixtures.begin;
import static org.lexatlas.domain.run.RunFixtures.blended;
import static org.lexatlas.domain.run.RunFixtures.compared;
import static org.lexatlas.domain.run.RunFixtures.completedByHand;
import static org.lexatlas.domain.run.RunFixtures.finish;
import static org.lexatlas.domain.run.RunFixtures.manual;
import static org.lexatlas.domain.run.RunFixtures.refusal;
import static org.lexatlas.domain.run.RunFixtures.researched;
import static org.lexatlas.domain.run.RunFixtures.researchedWithoutBaseline;

import org.junit.jupiter.api.Test;

class ManualRunTest {

  @Test
  void waitsForItsOperatorWithOnlyBaseResearchReady() {
    assertThat(manual().status()).isEqualTo(RunStatus.WAITING_FOR_OPERATOR);
    assertThat(manual().next(NOON)).isInstanceOf(Move.WaitForOperator.class);
    assertThat(manual().steps())
        .extracting(StepState::status)
        .containsExactly(StepStatus.READY, StepStatus.BLOCKED, StepStatus.BLOCKED);
  }

  @Test
  void stopsAfterEachStep() {
    RunState run = accepted(manual(), request(Step.BASE_RESEARCH));
    assertThat(run.status()).isEqualTo(RunStatus.RUNNING);

    run = finish(run, researched());

    assertThat(run.status()).isEqualTo(RunStatus.WAITING_FOR_OPERATOR);
    assertThat(run.step(Step.COMPARISON_ANALYSIS).status()).isEqualTo(StepStatus.READY);
    assertThat(run.waitingFor(Step.BLENDED_SYNTHESIS)).isEqualTo(Step.COMPARISON_ANALYSIS);
  }

  @Test
  void refusesAStepWhosePredecessorHasNoOutput() {
    assertThat(refusal(manual(), request(Step.COMPARISON_ANALYSIS)))
        .isEqualTo(AnswerCode.STEP_NOT_READY);
    assertThat(manual().decide(request(Step.BLENDED_SYNTHESIS)).answer().words())
        .isEqualTo("Blended Synthesis waits for Base Research");
  }

  @Test
  void refusesAStepWhosePredecessorIsRunning() {
    RunState run = begin(accepted(completedByHand(), request(Step.BASE_RESEARCH)));

    assertThat(refusal(run, request(Step.BLENDED_SYNTHESIS))).isEqualTo(AnswerCode.STEP_NOT_READY);
  }

  @Test
  void refusesAStepThatWillRunAnyway() {
    RunState run = begin(accepted(manual(), requestDownstream(Step.BASE_RESEARCH)));
    run = run.finished(Step.BASE_RESEARCH, 1, researched(), NOON);

    assertThat(refusal(run, request(Step.COMPARISON_ANALYSIS))).isEqualTo(AnswerCode.STEP_QUEUED);
  }

  @Test
  void refusesARequestThatNamesNoStep() {
    assertThat(refusal(manual(), Commands.plain(CommandType.REQUEST_STEP)))
        .isEqualTo(AnswerCode.INVALID);
  }

  @Test
  void runsDownstreamStepsWithoutStoppingWhenAsked() {
    RunState run = accepted(manual(), requestDownstream(Step.BASE_RESEARCH));
    run = finish(finish(run, researched()), compared());
    assertThat(run.status()).isEqualTo(RunStatus.RUNNING);

    run = finish(run, blended(Publication.PUBLISHED));

    assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void makesTheSynthesisReadyWhenNothingIsLive() {
    RunState run =
        finish(accepted(manual(), request(Step.BASE_RESEARCH)), researchedWithoutBaseline());

    assertThat(run.status()).isEqualTo(RunStatus.WAITING_FOR_OPERATOR);
    assertThat(run.step(Step.BLENDED_SYNTHESIS).status()).isEqualTo(StepStatus.READY);
  }

  @Test
  void asksForTheComparisonOnceThereIsABaseline() {
    RunState first =
        finish(accepted(manual(), request(Step.BASE_RESEARCH)), researchedWithoutBaseline());

    RunState again = finish(accepted(first, request(Step.BASE_RESEARCH)), researched());

    assertThat(again.step(Step.COMPARISON_ANALYSIS).status()).isEqualTo(StepStatus.READY);
    assertThat(again.step(Step.COMPARISON_ANALYSIS).note()).isNull();
    assertThat(again.waitingFor(Step.BLENDED_SYNTHESIS)).isEqualTo(Step.COMPARISON_ANALYSIS);
  }

  @Test
  void comparesBeforeAQueuedSynthesisOnceThereIsABaseline() {
    RunState first =
        finish(accepted(manual(), request(Step.BASE_RESEARCH)), researchedWithoutBaseline());
    RunState asked = accepted(first, request(Step.BASE_RESEARCH));
    asked = accepted(asked, request(Step.BLENDED_SYNTHESIS));
    asked = accepted(asked, request(Step.COMPARISON_ANALYSIS));

    RunState again = finish(asked, researched());

    assertThat(again.queue())
        .extracting(PlannedStep::step)
        .containsExactly(Step.COMPARISON_ANALYSIS, Step.BLENDED_SYNTHESIS);
  }

  @Test
  void numbersTheAttemptThatARequestWillMake() {
    assertThat(manual().decide(request(Step.BASE_RESEARCH)).answer().attempt()).isEqualTo(1);
    assertThat(completedByHand().decide(request(Step.BASE_RESEARCH)).answer().attempt())
        .isEqualTo(2);
  }
}
