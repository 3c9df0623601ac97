package org.lexatlas.domain.run;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What an attempt's outcome does to its run. */
final class OutcomeRules {

  static final String NO_BASELINE = "No live version to compare with";

  private OutcomeRules() {}

  static void apply(Draft draft, Step step, int number, Outcome outcome) {
    switch (outcome) {
      case Outcome.Parked parked -> park(draft, parked);
      case Outcome.Researched researched -> {
        complete(draft, step, number);
        if (researched.baseline() == null) {
          skipComparison(draft, researched.whyNone());
        } else if (draft.step(Step.COMPARISON_ANALYSIS).status() == StepStatus.SKIPPED) {
          needComparison(draft);
        }
      }
      case Outcome.Compared compared -> complete(draft, step, number);
      case Outcome.Skipped skipped -> {
        draft.active = null;
        draft.set(draft.step(step).skipped(skipped.why()));
        draft.staleAfter(step, StaleCause.UPSTREAM_RERUN);
      }
      case Outcome.Blended blended -> {
        complete(draft, step, number);
        published(draft, blended);
      }
      case Outcome.Failed failed -> {
        draft.active = null;
        draft.queue.clear();
        draft.set(draft.step(step).in(StepStatus.FAILED, failed.words()));
      }
    }
  }

  private static void park(Draft draft, Outcome.Parked parked) {
    if (draft.active != null) {
      draft.active = draft.active.parked(new ActiveAttempt.Parking(parked.cause(), parked.until()));
      draft.set(draft.step(draft.active.step()).in(StepStatus.PARKED, parked.cause()));
    }
  }

  private static void complete(Draft draft, Step step, int number) {
    draft.active = null;
    draft.set(draft.step(step).completed(number));
    draft.staleAfter(step, StaleCause.UPSTREAM_RERUN);
  }

  private static void skipComparison(Draft draft, @Nullable String why) {
    draft.set(
        draft.step(Step.COMPARISON_ANALYSIS).skipped(Objects.requireNonNullElse(why, NO_BASELINE)));
    draft.queue.removeIf(planned -> planned.step() == Step.COMPARISON_ANALYSIS);
  }

  /** There is a baseline now: a queued synthesis waits for the comparison with it. */
  private static void needComparison(Draft draft) {
    draft.set(draft.step(Step.COMPARISON_ANALYSIS).in(StepStatus.BLOCKED, null));
    if (draft.queued(Step.BLENDED_SYNTHESIS).isPresent()) {
      draft.queueInOrder(Step.COMPARISON_ANALYSIS);
    }
  }

  private static void published(Draft draft, Outcome.Blended blended) {
    switch (blended.publication()) {
      case PUBLISHED, CONFIRMED, KEPT_ASIDE -> draft.reviewVersion = null;
      case IN_REVIEW -> draft.reviewVersion = blended.version();
      case BASELINE_MOVED -> {
        draft.reviewVersion = blended.version();
        baselineMoved(draft);
      }
      case REPEATING -> {
        baselineMoved(draft);
        draft.baselineRepeats++;
        draft.queueInOrder(Step.COMPARISON_ANALYSIS);
        draft.queueInOrder(Step.BLENDED_SYNTHESIS);
      }
    }
  }

  private static void baselineMoved(Draft draft) {
    draft.staleAfter(Step.BASE_RESEARCH, StaleCause.BASELINE_MOVED);
  }
}
