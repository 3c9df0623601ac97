package org.lexatlas.domain.run;

/** Why a completed step's output no longer follows from what it was made of. */
public enum StaleCause {
  UPSTREAM_RERUN,
  BASELINE_MOVED
}
