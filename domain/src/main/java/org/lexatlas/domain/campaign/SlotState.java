package org.lexatlas.domain.campaign;

import org.lexatlas.domain.run.RunStatus;

/** What became of one (jurisdiction, topic) of a campaign. */
public enum SlotState {
  PENDING,
  /** Its run is open. */
  RUNNING,
  SUCCEEDED,
  /** Its run ended with a version that waits for publish or reject. */
  IN_REVIEW,
  FAILED,
  CANCELLED,
  /** No run was started; the slot says why. */
  NOT_STARTED;

  public boolean ended() {
    return this != PENDING && this != RUNNING;
  }

  /** The state of a slot whose run is in this state. */
  public static SlotState of(RunStatus run) {
    return switch (run) {
      case STARTING, RUNNING, WAITING_FOR_OPERATOR, PAUSED -> RUNNING;
      case IN_REVIEW -> IN_REVIEW;
      case COMPLETED -> SUCCEEDED;
      case FAILED -> FAILED;
      case CANCELLED -> CANCELLED;
    };
  }
}
