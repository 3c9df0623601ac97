package org.lexatlas.domain.run;

/** What a step is doing. */
public enum StepStatus {
  /** An earlier step has no output yet. */
  BLOCKED,
  READY,
  RUNNING,
  /** Waits for a time, such as a quota's refill; an operator can end the wait. */
  PARKED,
  COMPLETED,
  FAILED,
  /** Not needed in this run; satisfies the steps after it. */
  SKIPPED,
  CANCELLED
}
