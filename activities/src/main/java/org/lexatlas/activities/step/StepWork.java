package org.lexatlas.activities.step;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.Json;

/**
 * What one step does, apart from what all steps do.
 *
 * @param <O> the step's output
 */
interface StepWork<O> {

  /** What the attempt works from; asked once, at the first claim, and kept. */
  Json inputs(Handle handle, RunState state);

  /** Calls the provider; null when this attempt needs no call. */
  @Nullable RawReply call(StepContext context, Json inputs, Progress progress);

  /**
   * Makes the output. Pure but for reading the store: same inputs and reply, same output.
   *
   * @param reply null when no call was needed
   * @return null when the step is not needed: {@link #end} says why
   */
  @Nullable O read(StepContext context, Json inputs, @Nullable RawReply reply);

  /** Fails as the reply's reading does when what will be kept has not the published shape. */
  default void check(Json written) {}

  /** Writes what follows from the output, in the transaction that ends the attempt. */
  Outcome end(
      Handle handle, RunState state, StepContext context, Json inputs, @Nullable Made<O> made);

  /**
   * An output as it is and as it is kept.
   *
   * @param written written once: texts are large
   */
  record Made<O>(O output, Json written) {}
}
