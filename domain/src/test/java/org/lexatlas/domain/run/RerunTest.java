package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.run.Commands.looked;
import static org.lexatlas.domain.run.Commands.request;
import static org.lexatlas.domain.run.Commands.requestDownstream;
import static org.lexatlas.domain.run.Commands.superseding;
import static org.lexatlas.domain.run.RunFixtures.NOON;
import static org.lexatlas.domain.run.RunFixtures.accepted;
import static org.lexatlas.domain.run.RunFixtures.afterComparison;
import static org.lexatlas.domain.run.RunFixtures.afterResearch;
import static org.lexatlas.domain.run.RunFixtures.begin;
import static org.lexatlas.domain.run.RunFixtures.cancelledDuringComparison;
import static org.lexatlas.domain.run.RunFixtures.compared;
import static org.lexatlas.domain.run.RunFixtures.completed;
import static org.lexatlas.domain.run.RunFixtures.completedByHand;
import static org.lexatlas.domain.run.RunFixtures.failure;
import static org.lexatlas.domain.run.RunFixtures.finish;
import static org.lexatlas.domain.run.RunFixtures.refusal;
import static org.lexatlas.domain.run.RunFixtures.researched;
import static org.lexatlas.domain.run.RunFixtures.researchedWithoutBaseline;

import org.junit.jupiter.api.Test;

class RerunTest {

  @Test
  void rerunOfComparisonMakesSynthesisStale() {
    RunState run = finish(accepted(completed(), request(Step.COMPARISON_ANALYSIS)), compared());

    assertThat(run.step(Step.BASE_RESEARCH).stale()).isNull();
    assertThat(run.step(Step.COMPARISON_ANALYSIS).stale()).isNull();
    assertThat(run.step(Step.COMPARISON_ANALYSIS).currentAttempt()).isEqualTo(2);
    assertThat(run.step(Step.BLENDED_SYNTHESIS).stale()).isEqualTo(StaleCause.UPSTREAM_RERUN);
    assertThat(run.step(Step.BLENDED_SYNTHESIS).currentAttempt()).isEqualTo(1);
  }

  @Test
  void outputsStayCurrentWhileTheirRerunIsMade() {
    RunState run = begin(accepted(completed(), request(Step.BASE_RESEARCH)));

    assertThat(run.step(Step.BASE_RESEARCH).currentAttempt()).isEqualTo(1);
    assertThat(run.step(Step.BASE_RESEARCH).attempts()).isEqualTo(2);
    assertThat(run.step(Step.COMPARISON_ANALYSIS).stale()).isNull();
  }

  @Test
  void failedRerunKeepsTheEarlierOutput() {
    RunState run = finish(accepted(completed(), request(Step.BASE_RESEARCH)), failure());

    assertThat(run.step(Step.BASE_RESEARCH).status()).isEqualTo(StepStatus.FAILED);
    assertThat(run.step(Step.BASE_RESEARCH).currentAttempt()).isEqualTo(1);
    assertThat(run.status()).isEqualTo(RunStatus.WAITING_FOR_OPERATOR);
  }

  @Test
  void rerunThatFindsNoBaselineTakesTheComparisonBack() {
    RunState run =
        finish(accepted(completed(), request(Step.BASE_RESEARCH)), researchedWithoutBaseline());

    assertThat(run.step(Step.COMPARISON_ANALYSIS).status()).isEqualTo(StepStatus.SKIPPED);
    assertThat(run.step(Step.COMPARISON_ANALYSIS).currentAttempt()).isNull();
    assertThat(run.step(Step.COMPARISON_ANALYSIS).attempts()).isEqualTo(1);
  }

  @Test
  void reopensACompletedRun() {
    RunState run = accepted(completed().opened(2), requestDownstream(Step.COMPARISON_ANALYSIS));

    assertThat(run.status()).isEqualTo(RunStatus.RUNNING);
    assertThat(run.completedAt()).isNull();
    assertThat(run.startedAt()).isEqualTo(NOON);
    assertThat(begin(run).active()).extracting(ActiveAttempt::number).isEqualTo(2);
  }

  @Test
  void reopensACancelledRunAndGoesOnByItself() {
    RunState run = accepted(cancelledDuringComparison(), request(Step.COMPARISON_ANALYSIS));

    assertThat(run.cancelled()).isFalse();
    assertThat(run.status()).isEqualTo(RunStatus.RUNNING);
    assertThat(run.queue())
        .extracting(PlannedStep::step)
        .containsExactly(Step.COMPARISON_ANALYSIS, Step.BLENDED_SYNTHESIS);
    assertThat(begin(run).active()).extracting(ActiveAttempt::number).isEqualTo(2);
    assertThat(run.waitingFor(Step.BLENDED_SYNTHESIS)).isEqualTo(Step.COMPARISON_ANALYSIS);
  }

  @Test
  void automaticRunComparesAgainBeforeItsFirstSynthesis() {
    RunState failed = finish(afterComparison(), failure());

    RunState run = accepted(failed, request(Step.BASE_RESEARCH));

    assertThat(run.queue())
        .as("a synthesis over the old comparison would mix two researches")
        .extracting(PlannedStep::step)
        .containsExactly(Step.BASE_RESEARCH, Step.COMPARISON_ANALYSIS, Step.BLENDED_SYNTHESIS);
  }

  @Test
  void carriesReasonActorAndInputsToTheRequestedStepOnly() {
    var inputs = new AttemptInputs("Look at AIFC rules", "gemini", "gemini-2.5-pro");
    Command plain = requestDownstream(Step.COMPARISON_ANALYSIS);
    Command command =
        new Command(
            plain.id(),
            plain.type(),
            plain.step(),
            plain.scope(),
            plain.reason(),
            plain.actor(),
            plain.channel(),
            null,
            false,
            inputs,
            null,
            plain.at());

    RunState run = accepted(completed(), command);

    assertThat(run.queue())
        .containsExactly(
            new PlannedStep(Step.COMPARISON_ANALYSIS, inputs, "New circular", "aigerim"),
            new PlannedStep(
                Step.BLENDED_SYNTHESIS, AttemptInputs.UNCHANGED, "New circular", "aigerim"));
  }

  @Test
  void refusesToRunARunningStepTwice() {
    RunState run = begin(afterResearch());

    assertThat(refusal(run, request(Step.COMPARISON_ANALYSIS))).isEqualTo(AnswerCode.STEP_RUNNING);
  }

  @Test
  void supersedingGivesTheRunningAttemptUp() {
    RunState run = accepted(begin(afterResearch()), superseding(Step.COMPARISON_ANALYSIS));

    assertThat(run.active()).isNull();
    assertThat(run.step(Step.COMPARISON_ANALYSIS).status()).isEqualTo(StepStatus.READY);
    assertThat(begin(run).active()).extracting(ActiveAttempt::number).isEqualTo(2);
  }

  @Test
  void lateResultOfASupersededAttemptNeverBecomesCurrent() {
    RunState run = begin(accepted(begin(afterResearch()), superseding(Step.COMPARISON_ANALYSIS)));

    assertThat(run.awaits(Step.COMPARISON_ANALYSIS, 1)).isFalse();
    assertThat(run.finished(Step.COMPARISON_ANALYSIS, 1, compared(), NOON)).isSameAs(run);
  }

  @Test
  void supersedingAttemptGoesBeforeTheStepsThatWaitForIt() {
    RunState running = begin(accepted(completedByHand(), requestDownstream(Step.BASE_RESEARCH)));

    RunState run = accepted(running, superseding(Step.BASE_RESEARCH));

    assertThat(run.queue())
        .extracting(PlannedStep::step)
        .containsExactly(Step.BASE_RESEARCH, Step.COMPARISON_ANALYSIS, Step.BLENDED_SYNTHESIS);
  }

  @Test
  void rerunOfAnEarlierStepLetsTheRunningOneFinish() {
    RunState run = accepted(begin(afterComparison()), request(Step.BASE_RESEARCH));

    assertThat(run.active()).extracting(ActiveAttempt::step).isEqualTo(Step.BLENDED_SYNTHESIS);
    RunState later = run.finished(Step.BLENDED_SYNTHESIS, 1, failure(), NOON);
    assertThat(later.queue()).as("a failure stops what would run by itself").isEmpty();
  }

  @Test
  void refusesAnOutdatedPlanVersion() {
    RunState run = completed();

    assertThat(refusal(run, looked(Step.BASE_RESEARCH, run.revision() - 1)))
        .isEqualTo(AnswerCode.PLAN_CHANGED);
    assertThat(refusal(run, looked(Step.BASE_RESEARCH, run.revision() + 1)))
        .isEqualTo(AnswerCode.PLAN_CHANGED);
    assertThat(refusal(run, looked(Step.BASE_RESEARCH, run.revision())))
        .isEqualTo(AnswerCode.ACCEPTED);
  }

  @Test
  void newResearchAfterAReviewKeepsTheComparisonReadable() {
    RunState run = finish(accepted(completed(), request(Step.BASE_RESEARCH)), researched());

    assertThat(run.steps()).extracting(StepState::currentAttempt).containsExactly(2, 1, 1);
    assertThat(run.steps())
        .extracting(StepState::stale)
        .containsExactly(null, StaleCause.UPSTREAM_RERUN, StaleCause.UPSTREAM_RERUN);
  }
}
