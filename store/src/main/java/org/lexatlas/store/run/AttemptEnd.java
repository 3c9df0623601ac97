package org.lexatlas.store.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunState;

/**
 * How an attempt ended in the store.
 *
 * @param outcome set when FINISHED
 * @param baseRevision the stored revision that the outcome was applied to
 * @param revision the stored revision after it
 * @param stored the stored state, when it no longer awaited the attempt
 */
public record AttemptEnd(
    Kind kind,
    @Nullable Outcome outcome,
    Instant at,
    long baseRevision,
    long revision,
    @Nullable RunState stored,
    @Nullable String digest) {

  /** What the end means for the execution that made the attempt. */
  public enum Kind {
    FINISHED,
    OVERTAKEN,
    FENCED
  }

  static AttemptEnd fenced(Instant at) {
    return new AttemptEnd(Kind.FENCED, null, at, 0, 0, null, null);
  }

  static AttemptEnd overtaken(RunState stored, Instant at) {
    return new AttemptEnd(
        Kind.OVERTAKEN, null, at, stored.revision(), stored.revision(), stored, null);
  }
}
