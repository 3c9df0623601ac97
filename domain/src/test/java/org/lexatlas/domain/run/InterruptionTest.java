package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.run.Commands.plain;
import static org.lexatlas.domain.run.Commands.request;
import static org.lexatlas.domain.run.RunFixtures.NOON;
import static org.lexatlas.domain.run.RunFixtures.accepted;
import static org.lexatlas.domain.run.RunFixtures.afterComparison;
import static org.lexatlas.domain.run.RunFixtures.afterResearch;
import static org.lexatlas.domain.run.RunFixtures.automatic;
import static org.lexatlas.domain.run.RunFixtures.begin;
import static org.lexatlas.domain.run.RunFixtures.cancelledDuringComparison;
import static org.lexatlas.domain.run.RunFixtures.compared;
import static org.lexatlas.domain.run.RunFixtures.completed;
import static org.lexatlas.domain.run.RunFixtures.failed;
import static org.lexatlas.domain.run.RunFixtures.failure;
import static org.lexatlas.domain.run.RunFixtures.finish;
import static org.lexatlas.domain.run.RunFixtures.inCampaign;
import static org.lexatlas.domain.run.RunFixtures.inReview;
import static org.lexatlas.domain.run.RunFixtures.manual;
import static org.lexatlas.domain.run.RunFixtures.ordered;
import static org.lexatlas.domain.run.RunFixtures.parked;
import static org.lexatlas.domain.run.RunFixtures.refusal;

import org.junit.jupiter.api.Test;

/** Pause, park, cancel and failure. */
class InterruptionTest {

  @Test
  void pauseLetsTheRunningAttemptFinish() {
    RunState run = accepted(begin(afterResearch()), plain(CommandType.PAUSE));
    assertThat(run.status()).isEqualTo(RunStatus.RUNNING);
    assertThat(run.next(NOON)).isInstanceOf(Move.Attempt.class);

    run = run.finished(Step.COMPARISON_ANALYSIS, 1, compared(), NOON);

    assertThat(run.status()).isEqualTo(RunStatus.PAUSED);
    assertThat(run.next(NOON)).isInstanceOf(Move.WaitForOperator.class);
    assertThat(accepted(run, plain(CommandType.RESUME)).next(NOON))
        .isInstanceOf(Move.Attempt.class);
  }

  @Test
  void pausedRunTakesNoStepRequest() {
    RunState run = accepted(manual(), plain(CommandType.PAUSE));

    assertThat(run.status()).isEqualTo(RunStatus.PAUSED);
    assertThat(refusal(run, request(Step.BASE_RESEARCH))).isEqualTo(AnswerCode.RUN_PAUSED);
    assertThat(refusal(run, plain(CommandType.PAUSE))).isEqualTo(AnswerCode.ALREADY_PAUSED);
  }

  @Test
  void refusesPauseAndResumeWhereTheyMeanNothing() {
    assertThat(refusal(completed(), plain(CommandType.PAUSE))).isEqualTo(AnswerCode.RUN_ENDED);
    assertThat(refusal(inReview(), plain(CommandType.PAUSE))).isEqualTo(AnswerCode.RUN_ENDED);
    assertThat(refusal(afterResearch(), plain(CommandType.RESUME)))
        .isEqualTo(AnswerCode.NOT_PAUSED);
  }

  @Test
  void parkedAttemptWaitsForItsTime() {
    RunState run = parked();

    assertThat(run.status()).isEqualTo(RunStatus.RUNNING);
    assertThat(run.step(Step.COMPARISON_ANALYSIS).status()).isEqualTo(StepStatus.PARKED);
    assertThat(run.step(Step.COMPARISON_ANALYSIS).note()).isEqualTo("QUOTA_USED_UP");
    assertThat(run.next(NOON)).isEqualTo(new Move.WaitUntil(NOON.plusSeconds(3600)));
  }

  @Test
  void parkedAttemptGoesOnUnderItsOwnNumber() {
    var move = (Move.Attempt) parked().next(NOON.plusSeconds(3600));
    RunState run = parked().began(move.attempt(), NOON.plusSeconds(3600));

    assertThat(run.active()).isEqualTo(new ActiveAttempt(move.attempt().plan(), 1, null));
    assertThat(run.step(Step.COMPARISON_ANALYSIS).status()).isEqualTo(StepStatus.RUNNING);
    assertThat(run.step(Step.COMPARISON_ANALYSIS).note()).isNull();
    assertThat(run.revision()).isEqualTo(parked().revision() + 1);
  }

  @Test
  void resumeEndsTheWaitOfAParkedAttempt() {
    RunState run = accepted(parked(), plain(CommandType.RESUME));

    assertThat(run.step(Step.COMPARISON_ANALYSIS).status()).isEqualTo(StepStatus.RUNNING);
    assertThat(run.next(NOON)).isInstanceOf(Move.Attempt.class);
  }

  @Test
  void pausedRunDoesNotWakeItsParkedAttempt() {
    RunState run = accepted(parked(), plain(CommandType.PAUSE));

    assertThat(run.status()).isEqualTo(RunStatus.PAUSED);
    assertThat(run.next(NOON.plusSeconds(7200))).isInstanceOf(Move.WaitForOperator.class);
    assertThat(accepted(run, plain(CommandType.RESUME)).next(NOON))
        .isInstanceOf(Move.Attempt.class);
  }

  @Test
  void failureInAnAutomaticRunWaitsForAnOperator() {
    assertThat(failed().status()).isEqualTo(RunStatus.WAITING_FOR_OPERATOR);
    assertThat(failed().next(NOON)).isInstanceOf(Move.WaitForOperator.class);
    assertThat(failed().step(Step.COMPARISON_ANALYSIS).note()).isEqualTo("The key is not valid");
    assertThat(failed().queue()).isEmpty();
  }

  @Test
  void failureInACampaignClosesTheRun() {
    RunState run = finish(inCampaign(), failure());

    assertThat(run.status()).isEqualTo(RunStatus.FAILED);
    assertThat(run.completedAt()).isEqualTo(NOON.plusSeconds(60));
    assertThat(run.next(NOON)).isInstanceOf(Move.Close.class);
    assertThat(refusal(run, plain(CommandType.CANCEL))).isEqualTo(AnswerCode.RUN_ENDED);
  }

  @Test
  void failedStepCanBeRunAgain() {
    RunState inCampaign = accepted(finish(inCampaign(), failure()), request(Step.BASE_RESEARCH));
    RunState byItself = accepted(failed(), request(Step.COMPARISON_ANALYSIS));

    assertThat(inCampaign.status()).isEqualTo(RunStatus.RUNNING);
    assertThat(inCampaign.completedAt()).isNull();
    assertThat(inCampaign.queue()).hasSize(3);
    assertThat(begin(byItself).active()).extracting(ActiveAttempt::number).isEqualTo(2);
    assertThat(begin(byItself).step(Step.COMPARISON_ANALYSIS).note()).isNull();
  }

  @Test
  void cancelGivesTheRunningAttemptUp() {
    RunState run = cancelledDuringComparison();

    assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(run.active()).isNull();
    assertThat(run.queue()).isEmpty();
    assertThat(run.completedAt()).isEqualTo(NOON.plusSeconds(120));
    assertThat(run.next(NOON)).isInstanceOf(Move.Close.class);
    assertThat(run.steps())
        .extracting(StepState::status)
        .containsExactly(StepStatus.COMPLETED, StepStatus.CANCELLED, StepStatus.CANCELLED);
  }

  @Test
  void cancelKeepsTheOutputOfAStepThatWasRunningAgain() {
    RunState rerun = begin(accepted(completed(), request(Step.BLENDED_SYNTHESIS)));

    RunState run = accepted(rerun, plain(CommandType.CANCEL));

    assertThat(run.step(Step.BLENDED_SYNTHESIS).status()).isEqualTo(StepStatus.COMPLETED);
    assertThat(run.step(Step.BLENDED_SYNTHESIS).currentAttempt()).isEqualTo(1);
  }

  @Test
  void cancelBeforeAnyExecutionKeepsTheRunFromStarting() {
    RunState run = accepted(ordered(RunMode.AUTO), plain(CommandType.CANCEL));

    assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(run.completedAt()).isNotNull();
    assertThat(run.opened(1).completedAt()).isEqualTo(run.completedAt());
    assertThat(run.opened(1).next(NOON)).isInstanceOf(Move.Close.class);
  }

  @Test
  void cancelIsRefusedWhereNothingGoesOn() {
    assertThat(refusal(completed(), plain(CommandType.CANCEL))).isEqualTo(AnswerCode.RUN_ENDED);
    assertThat(refusal(cancelledDuringComparison(), plain(CommandType.CANCEL)))
        .isEqualTo(AnswerCode.RUN_ENDED);
    assertThat(refusal(inReview(), plain(CommandType.CANCEL))).isEqualTo(AnswerCode.IN_REVIEW);
  }

  @Test
  void cancelOfAPausedRunLeavesNoPause() {
    RunState paused = accepted(automatic(), plain(CommandType.PAUSE));
    RunState run = accepted(paused, plain(CommandType.CANCEL));

    assertThat(run.paused()).isFalse();
    assertThat(refusal(run, plain(CommandType.RESUME))).isEqualTo(AnswerCode.NOT_PAUSED);
  }

  @Test
  void cancelFromTemporalIsKeptOnce() {
    RunState run = begin(afterComparison()).endedInTemporal("terminated", NOON);

    assertThat(run.status()).isEqualTo(RunStatus.CANCELLED);
    assertThat(run.completedAt()).isEqualTo(NOON);
    assertThat(run.endedInTemporal("again", NOON.plusSeconds(1))).isSameAs(run);
    assertThat(completed().endedInTemporal("terminated", NOON)).isEqualTo(completed());
  }
}
