package org.lexatlas.domain.run;

import org.jspecify.annotations.Nullable;

/**
 * One step of a run.
 *
 * @param attempts how many attempts were begun
 * @param currentAttempt the attempt whose output stands; null while there is none
 * @param stale why that output no longer follows from its inputs; null when it does
 * @param note why the step was skipped or failed, in words; null otherwise
 */
public record StepState(
    Step step,
    StepStatus status,
    int attempts,
    @Nullable Integer currentAttempt,
    @Nullable StaleCause stale,
    @Nullable String note) {

  static StepState untouched(Step step) {
    return new StepState(step, StepStatus.BLOCKED, 0, null, null, null);
  }

  /** Whether the steps after this one may run. */
  boolean satisfied() {
    return currentAttempt != null || status == StepStatus.SKIPPED;
  }

  StepState begun(int number) {
    return new StepState(step, StepStatus.RUNNING, number, currentAttempt, stale, null);
  }

  StepState completed(int number) {
    return new StepState(step, StepStatus.COMPLETED, attempts, number, null, null);
  }

  StepState skipped(String why) {
    return new StepState(step, StepStatus.SKIPPED, attempts, null, null, why);
  }

  StepState in(StepStatus status, @Nullable String note) {
    return new StepState(step, status, attempts, currentAttempt, stale, note);
  }

  StepState staled(StaleCause cause) {
    return currentAttempt == null
        ? this
        : new StepState(step, status, attempts, currentAttempt, cause, note);
  }
}
