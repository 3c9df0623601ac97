package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.run.Commands.plain;
import static org.lexatlas.domain.run.Commands.request;
import static org.lexatlas.domain.run.RunFixtures.NOON;
import static org.lexatlas.domain.run.RunFixtures.accepted;
import static org.lexatlas.domain.run.RunFixtures.afterComparison;
import static org.lexatlas.domain.run.RunFixtures.begin;
import static org.lexatlas.domain.run.RunFixtures.blended;
import static org.lexatlas.domain.run.RunFixtures.compared;
import static org.lexatlas.domain.run.RunFixtures.completed;
import static org.lexatlas.domain.run.RunFixtures.completedByHand;
import static org.lexatlas.domain.run.RunFixtures.finish;
import static org.lexatlas.domain.run.RunFixtures.inReview;
import static org.lexatlas.domain.run.RunFixtures.refusal;

import org.junit.jupiter.api.Test;

/** A version that waits for a verdict, and a baseline that moves meanwhile. */
class ReviewTest {

  @Test
  void waitsWithoutKeepingTheAnalysisBusy() {
    assertThat(inReview().status()).isEqualTo(RunStatus.IN_REVIEW);
    assertThat(inReview().status().open()).isFalse();
    assertThat(inReview().status().ended()).isFalse();
    assertThat(inReview().reviewVersion()).isEqualTo(6);
    assertThat(inReview().completedAt()).isNull();
    assertThat(inReview().next(NOON)).isInstanceOf(Move.WaitForOperator.class);
  }

  @Test
  void publishAndRejectCompleteTheRun() {
    var publish = (Decision.Accepted) inReview().decide(plain(CommandType.PUBLISH));
    var reject = (Decision.Accepted) inReview().decide(plain(CommandType.REJECT));

    assertThat(publish.review()).isEqualTo(new Decision.Review(6, true));
    assertThat(reject.review()).isEqualTo(new Decision.Review(6, false));
    assertThat(publish.next()).isEqualTo(reject.next());
    assertThat(publish.next().status()).isEqualTo(RunStatus.COMPLETED);
    assertThat(publish.next().completedAt()).isEqualTo(NOON.plusSeconds(120));
  }

  @Test
  void verdictsAreRefusedWhereNothingWaits() {
    assertThat(refusal(completed(), plain(CommandType.PUBLISH)))
        .isEqualTo(AnswerCode.NOT_IN_REVIEW);
    assertThat(refusal(afterComparison(), plain(CommandType.REJECT)))
        .isEqualTo(AnswerCode.NOT_IN_REVIEW);
  }

  @Test
  void verdictWaitsForARerunToEnd() {
    RunState rerun = begin(accepted(inReview(), request(Step.COMPARISON_ANALYSIS)));
    assertThat(rerun.status()).isEqualTo(RunStatus.RUNNING);
    assertThat(refusal(rerun, plain(CommandType.PUBLISH))).isEqualTo(AnswerCode.NOT_IN_REVIEW);

    RunState after = rerun.finished(Step.COMPARISON_ANALYSIS, 2, compared(), NOON);

    assertThat(after.status()).isEqualTo(RunStatus.IN_REVIEW);
    assertThat(after.step(Step.BLENDED_SYNTHESIS).stale()).isEqualTo(StaleCause.UPSTREAM_RERUN);
  }

  @Test
  void newSynthesisReplacesTheVersionInReview() {
    RunState run =
        finish(
            accepted(inReview(), request(Step.BLENDED_SYNTHESIS)), blended(Publication.PUBLISHED));

    assertThat(run.reviewVersion()).isNull();
    assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
  }

  @Test
  void movedBaselineIsRepeatedOnceByAnAutomaticRun() {
    assertThat(afterComparison().repeatsWhenBaselineMoved()).isTrue();

    RunState run = finish(afterComparison(), blended(Publication.REPEATING));

    assertThat(run.status()).isEqualTo(RunStatus.RUNNING);
    assertThat(run.baselineRepeats()).isEqualTo(1);
    assertThat(run.repeatsWhenBaselineMoved()).isFalse();
    assertThat(run.steps())
        .extracting(StepState::stale)
        .containsExactly(null, StaleCause.BASELINE_MOVED, StaleCause.BASELINE_MOVED);
    assertThat(run.queue())
        .extracting(PlannedStep::step)
        .containsExactly(Step.COMPARISON_ANALYSIS, Step.BLENDED_SYNTHESIS);
  }

  @Test
  void baselineThatMovesAgainLeavesTheVersionInReview() {
    RunState repeated = finish(afterComparison(), blended(Publication.REPEATING));
    RunState run = finish(finish(repeated, compared()), blended(Publication.BASELINE_MOVED));

    assertThat(run.status()).isEqualTo(RunStatus.IN_REVIEW);
    assertThat(run.reviewVersion()).isEqualTo(6);
    assertThat(run.step(Step.BLENDED_SYNTHESIS).stale()).isEqualTo(StaleCause.BASELINE_MOVED);
  }

  @Test
  void repeatKeepsWhatAnOperatorAskedForMeanwhile() {
    RunState asked = accepted(begin(afterComparison()), request(Step.BASE_RESEARCH));

    RunState run = asked.finished(Step.BLENDED_SYNTHESIS, 1, blended(Publication.REPEATING), NOON);

    assertThat(run.queue())
        .extracting(PlannedStep::step)
        .containsExactly(Step.BASE_RESEARCH, Step.COMPARISON_ANALYSIS, Step.BLENDED_SYNTHESIS);
    assertThat(run.queue().getFirst().reason()).isEqualTo("New circular");
  }

  @Test
  void manualRunNeverRepeatsByItself() {
    assertThat(completedByHand().repeatsWhenBaselineMoved()).isFalse();
  }

  @Test
  void publishThatFindsItsBaselineMovedStaysInReview() {
    RunState run = inReview().baselineMoved();

    assertThat(run.status()).isEqualTo(RunStatus.IN_REVIEW);
    assertThat(run.revision()).isEqualTo(inReview().revision() + 1);
    assertThat(run.steps())
        .extracting(StepState::stale)
        .containsExactly(null, StaleCause.BASELINE_MOVED, StaleCause.BASELINE_MOVED);
  }
}
