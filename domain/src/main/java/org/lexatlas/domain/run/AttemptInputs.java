package org.lexatlas.domain.run;

import org.jspecify.annotations.Nullable;

/**
 * What a re-run changes about a step's inputs; null leaves the run's own.
 *
 * @param instructions replaces the run's extra words for this attempt
 */
public record AttemptInputs(
    @Nullable String instructions, @Nullable String provider, @Nullable String model) {

  public static final AttemptInputs UNCHANGED = new AttemptInputs(null, null, null);
}
