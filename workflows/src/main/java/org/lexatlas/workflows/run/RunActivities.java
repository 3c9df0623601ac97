package org.lexatlas.workflows.run;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

/**
 * What the workflow of a run asks of the store. All idempotent; retried until the store answers.
 */
@ActivityInterface
public interface RunActivities {

  /**
   * Loads or creates the run and takes the next generation. A local activity: on a retry the
   * generation may grow twice, which fences nobody but the try before.
   */
  @ActivityMethod
  OpenedRun openRun(RunReference reference);

  /** Keeps a message and, where it was accepted, the state after it: one transaction. */
  @ActivityMethod
  RecordedCommand recordCommand(CommandRecord record);

  /**
   * Keeps a state that no step's transaction carries.
   *
   * @return false when a newer execution owns the run
   */
  @ActivityMethod
  boolean recordState(StateRecord record);
}
