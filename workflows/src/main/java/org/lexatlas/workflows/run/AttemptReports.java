package org.lexatlas.workflows.run;

import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.Promise;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.workflows.wire.FailureTypes;

/** Reads what a step's activity came to, whichever way it ended. */
final class AttemptReports {

  /** No stored revision is negative: the store does not know of this end yet. */
  private static final long NOT_STORED = -1;

  private AttemptReports() {}

  static StepReport read(Promise<StepReport> promise) {
    try {
      return promise.get();
    } catch (ActivityFailure failed) {
      if (failed.getCause() instanceof CanceledFailure cancelled) {
        throw cancelled;
      }
      if (failed.getCause() instanceof ApplicationFailure failure) {
        return failure.getDetails().getSize() > 0
            ? failure.getDetails().get(0, StepReport.class)
            : unknown(failure.getType(), failure.getOriginalMessage());
      }
      return unknown(FailureTypes.UNEXPECTED, String.valueOf(failed.getCause()));
    }
  }

  /** The failure that no transaction has kept yet; null when the activity kept its own end. */
  static Outcome.@Nullable Failed unkept(StepReport report) {
    return report.baseRevision() == NOT_STORED && report.outcome() instanceof Outcome.Failed failed
        ? failed
        : null;
  }

  private static StepReport unknown(@Nullable String type, @Nullable String words) {
    var outcome =
        new Outcome.Failed(
            type == null ? FailureTypes.UNEXPECTED : type, words == null ? "no words" : words);
    return new StepReport(
        StepReport.Kind.FINISHED, outcome, LiveRun.now(), NOT_STORED, NOT_STORED, null, null);
  }
}
