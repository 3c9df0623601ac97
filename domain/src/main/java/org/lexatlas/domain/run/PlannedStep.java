package org.lexatlas.domain.run;

import org.jspecify.annotations.Nullable;

/**
 * A step that will run without anybody asking again.
 *
 * @param reason why, in the words of whoever asked; null when the run itself goes on
 * @param actor who asked; null when the run itself goes on
 */
public record PlannedStep(
    Step step, AttemptInputs inputs, @Nullable String reason, @Nullable String actor) {

  /** A step that follows by itself. */
  public static PlannedStep of(Step step) {
    return new PlannedStep(step, AttemptInputs.UNCHANGED, null, null);
  }
}
