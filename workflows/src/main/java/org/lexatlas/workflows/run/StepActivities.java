package org.lexatlas.workflows.run;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

/**
 * The three steps, on the queue of the provider that does them. Idempotent by (run, step, attempt):
 * a finished attempt is reported again, a stored raw reply is not paid for again. A failure for
 * good is thrown as a non-retryable failure that carries the {@link StepReport}.
 */
@ActivityInterface
public interface StepActivities {

  @ActivityMethod
  StepReport conductBaseResearch(StepTask task);

  @ActivityMethod
  StepReport analyseComparison(StepTask task);

  @ActivityMethod
  StepReport synthesiseBlend(StepTask task);
}
