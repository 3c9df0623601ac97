package org.lexatlas.workflows.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunState;

/**
 * What a step's activity did. Small: texts stay in PostgreSQL.
 *
 * @param outcome set when {@code kind} is FINISHED
 * @param at when the outcome was stored
 * @param baseRevision the stored revision that the outcome was applied to
 * @param revision the stored revision after it
 * @param stored the stored state, when it no longer awaits this attempt
 * @param digest SHA-256 of the output; null when there is none
 */
public record StepReport(
    Kind kind,
    @Nullable Outcome outcome,
    Instant at,
    long baseRevision,
    long revision,
    @Nullable RunState stored,
    @Nullable String digest) {

  /** How the activity ended. */
  public enum Kind {
    FINISHED,
    /** The store knows better: go on from {@code stored}. */
    OVERTAKEN,
    /** A newer execution owns the run: end. */
    FENCED
  }
}
