package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lexatlas.domain.run.RunFixtures.NOON;
import static org.lexatlas.domain.run.RunFixtures.afterComparison;
import static org.lexatlas.domain.run.RunFixtures.afterResearch;
import static org.lexatlas.domain.run.RunFixtures.automatic;
import static org.lexatlas.domain.run.RunFixtures.begin;
import static org.lexatlas.domain.run.RunFixtures.completed;
import static org.lexatlas.domain.run.RunFixtures.manual;

import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.RunHistory.Kind;
import org.lexatlas.domain.run.RunHistory.Transition;

/** Each check of {@link RunInvariants} refuses a transition that breaks its invariant. */
class RunInvariantsTest {

  private final RunHistory history = new RunHistory(automatic());

  @Test
  void refusesTwoRunningSteps() {
    var broken = broken(begin(automatic()), d -> d.set(running(d.step(Step.COMPARISON_ANALYSIS))));
    refused(() -> RunInvariants.onlyTheStepOfTheActiveAttemptRuns(broken));
  }

  @Test
  void refusesARevisionThatStandsStill() {
    RunState run = manual();
    var broken = transition(Kind.MOVE, run, run.opened(2).opened(3));
    refused(() -> RunInvariants.revisionGrowsByOneAndRefusalsChangeNothing(broken));
    var refusal = new Transition(Kind.COMMAND, run, run.opened(2), true, "refused");
    refused(() -> RunInvariants.revisionGrowsByOneAndRefusalsChangeNothing(refusal));
  }

  @Test
  void refusesALostOutput() {
    var broken = broken(completed(), d -> d.set(StepState.untouched(Step.BASE_RESEARCH)));
    refused(() -> RunInvariants.outputsAreOnlyReplacedByLaterOnes(broken));
  }

  @Test
  void refusesAnAttemptThatNobodyBegan() {
    var broken = transition(Kind.MOVE, automatic(), begin(automatic()));
    refused(() -> RunInvariants.attemptNumbersHaveNeitherGapNorRepetition(broken, history));
  }

  @Test
  void refusesASynthesisWithoutResearch() {
    var plan = PlannedStep.of(Step.BLENDED_SYNTHESIS);
    var broken = broken(automatic(), d -> d.active = new ActiveAttempt(plan, 1, null));
    refused(() -> RunInvariants.stepsRunOnlyWhenAllBeforeAreSatisfied(broken));
  }

  @Test
  void refusesStalenessWithoutOutput() {
    var stale =
        new StepState(
            Step.BASE_RESEARCH, StepStatus.READY, 0, null, StaleCause.UPSTREAM_RERUN, null);
    var broken = broken(automatic(), d -> d.set(stale));
    refused(() -> RunInvariants.onlyOutputsAreStaleAndSuccessMakesThemFresh(broken));
  }

  @Test
  void refusesABlockedStepThatWaitsForNothing() {
    RunState run = afterResearch();
    var blocked = run.step(Step.COMPARISON_ANALYSIS).in(StepStatus.BLOCKED, null);
    var after = draft(run, d -> d.set(blocked)).state(run.revision() + 1, null);
    refused(() -> RunInvariants.blockedStepsWaitAndReadyOnesDoNot(transition(run, after)));
  }

  @Test
  void refusesABeginningInAPause() {
    RunState paused = automatic().change(d -> d.paused = true);
    var broken = transition(Kind.MOVE, paused, begin(automatic()));
    refused(() -> RunInvariants.pausedAndCancelledRunsBeginNothing(broken));
  }

  @Test
  void refusesAQueueAfterTheEnd() {
    var broken = broken(automatic(), d -> d.cancelled = true);
    refused(() -> RunInvariants.endedRunsHoldNeitherAttemptNorQueue(broken));
  }

  @Test
  void refusesASecondRepeat() {
    history.repeats = 2;
    var broken = broken(afterComparison(), d -> d.baselineRepeats = 2);
    refused(() -> RunInvariants.movedBaselineIsRepeatedAtMostOnce(broken, history));
  }

  @Test
  void refusesALateOutcomeWithEffect() {
    var broken = transition(Kind.LATE_OUTCOME, automatic(), afterResearch());
    refused(() -> RunInvariants.lateOutcomesChangeNothing(broken));
  }

  @Test
  void refusesAnEndWithoutItsTime() {
    var after = draft(automatic(), draft -> draft.cancel(null)).state(3, null);
    refused(() -> RunInvariants.runIsCompletedExactlyWhenItEnded(transition(automatic(), after)));
    var early = draft(automatic(), d -> {}).state(3, NOON);
    refused(() -> RunInvariants.runIsCompletedExactlyWhenItEnded(transition(automatic(), early)));
  }

  @Test
  void refusesAQueueThatCannotBegin() {
    var twice = broken(afterResearch(), d -> d.queue.add(d.queue.getFirst()));
    refused(() -> RunInvariants.queueHoldsEachStepOnceAndCanBegin(twice));
    var early = broken(manual(), d -> d.queue.add(PlannedStep.of(Step.BLENDED_SYNTHESIS)));
    refused(() -> RunInvariants.queueHoldsEachStepOnceAndCanBegin(early));
  }

  @Test
  void refusesASynthesisOverAStaleComparison() {
    RunState before =
        afterComparison().change(d -> d.staleAfter(Step.BASE_RESEARCH, StaleCause.UPSTREAM_RERUN));
    refused(
        () ->
            RunInvariants.automaticRunDoesNotSynthesiseOverAnOldComparison(
                transition(before, begin(before))));
  }

  private static StepState running(StepState step) {
    return step.in(StepStatus.RUNNING, null);
  }

  private static Transition broken(RunState before, Consumer<Draft> how) {
    return transition(before, before.change(how));
  }

  private static Draft draft(RunState from, Consumer<Draft> how) {
    var draft = new Draft(from);
    how.accept(draft);
    return draft;
  }

  private static Transition transition(RunState before, RunState after) {
    return transition(Kind.OUTCOME, before, after);
  }

  private static Transition transition(Kind kind, RunState before, RunState after) {
    return new Transition(kind, before, after, false, "a broken transition");
  }

  private static void refused(ThrowingCallable check) {
    assertThatThrownBy(check).isInstanceOf(AssertionError.class);
  }
}
