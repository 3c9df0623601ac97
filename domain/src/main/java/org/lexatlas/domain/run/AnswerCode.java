package org.lexatlas.domain.run;

/** Why a command was accepted or refused. Names are stable: they are part of the API. */
public enum AnswerCode {
  ACCEPTED,
  /** The message could not be understood. */
  INVALID,
  /** No signal of this name exists. */
  UNKNOWN_SIGNAL,
  STEP_NOT_READY,
  STEP_RUNNING,
  STEP_QUEUED,
  RUN_PAUSED,
  ALREADY_PAUSED,
  NOT_PAUSED,
  RUN_ENDED,
  NOT_IN_REVIEW,
  IN_REVIEW,
  /** The plan that the operator looked at is no longer the one that would run. */
  PLAN_CHANGED,
  /** Another version went Live since the synthesis started. */
  BASELINE_MOVED,
  /** The Live version is true for a later day than the version to publish. */
  EARLIER_DAY,
  /** The version to publish is simulated, and the Live one is real. */
  SIMULATED,
  /** Another run of the same analysis is open. */
  ANALYSIS_BUSY,
  /** Commands of this kind are not taken on this channel. */
  NOT_ALLOWED,
  /** Temporal did not take the command within five minutes; it is not sent again. */
  EXPIRED,
  /** A Temporal reset replayed a command that had its answer already. */
  RESET_REPLAY
}
