package org.lexatlas.domain.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.lexatlas.domain.run.RunHistory.Kind;
import org.lexatlas.domain.run.RunHistory.Transition;

/** The invariants of {@link RunState}'s Javadoc, one method each, in its order. */
final class RunInvariants {

  private RunInvariants() {}

  static void check(Transition t, RunHistory history) {
    onlyTheStepOfTheActiveAttemptRuns(t);
    revisionGrowsByOneAndRefusalsChangeNothing(t);
    outputsAreOnlyReplacedByLaterOnes(t);
    attemptNumbersHaveNeitherGapNorRepetition(t, history);
    stepsRunOnlyWhenAllBeforeAreSatisfied(t);
    onlyOutputsAreStaleAndSuccessMakesThemFresh(t);
    blockedStepsWaitAndReadyOnesDoNot(t);
    pausedAndCancelledRunsBeginNothing(t);
    endedRunsHoldNeitherAttemptNorQueue(t);
    movedBaselineIsRepeatedAtMostOnce(t, history);
    lateOutcomesChangeNothing(t);
    runIsCompletedExactlyWhenItEnded(t);
    queueHoldsEachStepOnceAndCanBegin(t);
    automaticRunDoesNotSynthesiseOverAnOldComparison(t);
  }

  static void onlyTheStepOfTheActiveAttemptRuns(Transition t) {
    ActiveAttempt active = t.after().active();
    for (StepState s : t.after().steps()) {
      boolean busy = s.status() == StepStatus.RUNNING || s.status() == StepStatus.PARKED;
      assertThat(busy)
          .as("%s is %s, active is %s, after %s", s.step(), s.status(), active, t.what())
          .isEqualTo(active != null && active.step() == s.step());
    }
    if (active != null) {
      assertThat(t.after().step(active.step()).status())
          .isEqualTo(active.parking() == null ? StepStatus.RUNNING : StepStatus.PARKED);
    }
  }

  static void revisionGrowsByOneAndRefusalsChangeNothing(Transition t) {
    boolean changed = !t.after().equals(t.before());
    assertThat(t.after().revision())
        .as("revision after %s", t.what())
        .isEqualTo(t.before().revision() + (changed ? 1 : 0));
    if (t.kind() == Kind.COMMAND) {
      assertThat(changed).as("change by %s", t.what()).isEqualTo(!t.refused());
    }
  }

  static void outputsAreOnlyReplacedByLaterOnes(Transition t) {
    for (Step step : Step.values()) {
      Integer before = t.before().step(step).currentAttempt();
      Integer after = t.after().step(step).currentAttempt();
      if (after != null) {
        assertThat(after)
            .as("current attempt of %s after %s", step, t.what())
            .isBetween(before == null ? 1 : before, t.after().step(step).attempts());
      } else if (before != null) {
        assertThat(t.after().step(step).status())
            .as("%s lost its output by %s", step, t.what())
            .isEqualTo(StepStatus.SKIPPED);
        assertThat(step).isEqualTo(Step.COMPARISON_ANALYSIS);
      }
    }
  }

  static void attemptNumbersHaveNeitherGapNorRepetition(Transition t, RunHistory history) {
    for (Step step : Step.values()) {
      int attempts = t.after().step(step).attempts();
      assertThat(history.begun.get(step))
          .as("attempts of %s after %s", step, t.what())
          .isEqualTo(IntStream.rangeClosed(1, attempts).boxed().toList());
    }
  }

  static void stepsRunOnlyWhenAllBeforeAreSatisfied(Transition t) {
    ActiveAttempt active = t.after().active();
    if (active != null && t.before().active() == null) {
      assertThat(t.after().steps().subList(0, active.step().ordinal()))
          .as("steps before %s, which began", active.step())
          .allMatch(StepState::satisfied);
    }
  }

  static void onlyOutputsAreStaleAndSuccessMakesThemFresh(Transition t) {
    for (StepState s : t.after().steps()) {
      if (s.stale() != null) {
        assertThat(s.currentAttempt()).as("output of stale %s", s.step()).isNotNull();
      }
      Integer before = t.before().step(s.step()).currentAttempt();
      if (s.currentAttempt() != null && !s.currentAttempt().equals(before)) {
        boolean moved =
            s.stale() == StaleCause.BASELINE_MOVED && s.step() == Step.BLENDED_SYNTHESIS;
        assertThat(s.stale() == null || moved).as("%s is new, hence fresh", s.step()).isTrue();
      }
    }
  }

  static void blockedStepsWaitAndReadyOnesDoNot(Transition t) {
    for (StepState s : t.after().steps()) {
      boolean satisfied =
          t.after().steps().subList(0, s.step().ordinal()).stream().allMatch(StepState::satisfied);
      switch (s.status()) {
        case BLOCKED -> {
          assertThat(satisfied).as("%s is blocked after %s", s.step(), t.what()).isFalse();
          assertThat(t.after().waitingFor(s.step())).isNotNull();
        }
        case READY -> {
          assertThat(satisfied).as("%s is ready after %s", s.step(), t.what()).isTrue();
          assertThat(t.after().waitingFor(s.step())).isNull();
        }
        default -> assertThat(t.after().waitingFor(s.step())).isNull();
      }
    }
  }

  static void pausedAndCancelledRunsBeginNothing(Transition t) {
    if (t.kind() == Kind.MOVE && (t.before().paused() || t.before().cancelled())) {
      assertThat(t.after().active())
          .as("active attempt of a paused or cancelled run")
          .isEqualTo(t.before().active());
    }
  }

  static void endedRunsHoldNeitherAttemptNorQueue(Transition t) {
    if (t.after().status().ended()) {
      assertThat(t.after().active()).as("active attempt of an ended run").isNull();
      assertThat(t.after().queue()).as("queue of an ended run").isEmpty();
      assertThat(t.after().next(RunFixtures.NOON)).isInstanceOf(Move.Close.class);
    }
  }

  static void movedBaselineIsRepeatedAtMostOnce(Transition t, RunHistory history) {
    assertThat(t.after().baselineRepeats()).isEqualTo(history.repeats).isBetween(0, 1);
  }

  static void lateOutcomesChangeNothing(Transition t) {
    if (t.kind() == Kind.LATE_OUTCOME) {
      assertThat(t.after()).isEqualTo(t.before());
    }
  }

  static void runIsCompletedExactlyWhenItEnded(Transition t) {
    assertThat(t.after().completedAt() != null)
        .as("completedAt after %s", t.what())
        .isEqualTo(t.after().status().ended());
  }

  static void queueHoldsEachStepOnceAndCanBegin(Transition t) {
    List<Step> queued = t.after().queue().stream().map(PlannedStep::step).toList();
    assertThat(queued).as("queue after %s", t.what()).doesNotHaveDuplicates();
    var done = new HashSet<Step>();
    for (StepState s : t.after().steps()) {
      boolean running = t.after().active() != null && t.after().active().step() == s.step();
      if (s.satisfied() || running) {
        done.add(s.step());
      }
    }
    for (Step step : queued) {
      for (Step before : List.of(Step.values()).subList(0, step.ordinal())) {
        assertThat(done).as("before %s in %s after %s", step, queued, t.what()).contains(before);
      }
      done.add(step);
    }
  }

  static void automaticRunDoesNotSynthesiseOverAnOldComparison(Transition t) {
    ActiveAttempt active = t.after().active();
    boolean first =
        active != null
            && t.before().active() == null
            && active.step() == Step.BLENDED_SYNTHESIS
            && t.after().spec().mode() == RunMode.AUTO
            && active.plan().actor() == null;
    if (first) {
      assertThat(t.after().step(Step.COMPARISON_ANALYSIS).stale())
          .as("comparison under a synthesis that nobody asked for")
          .isNull();
    }
  }
}
