package org.lexatlas.domain.run;

/** What a run as a whole is doing. */
public enum RunStatus {
  /** Stored; no workflow execution has opened it yet. */
  STARTING,
  RUNNING,
  WAITING_FOR_OPERATOR,
  PAUSED,
  /** A version waits for publish or reject. Does not block another run of the analysis. */
  IN_REVIEW,
  COMPLETED,
  /** Only where nobody watches: a failed step of a campaign's run. */
  FAILED,
  CANCELLED;

  /** Whether the run keeps its analysis busy: at most one such run per analysis exists. */
  public boolean open() {
    return switch (this) {
      case STARTING, RUNNING, WAITING_FOR_OPERATOR, PAUSED -> true;
      case IN_REVIEW, COMPLETED, FAILED, CANCELLED -> false;
    };
  }

  /** Whether nothing more happens unless an operator asks for it. */
  public boolean ended() {
    return this == COMPLETED || this == FAILED || this == CANCELLED;
  }
}
