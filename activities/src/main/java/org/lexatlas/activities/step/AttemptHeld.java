package org.lexatlas.activities.step;

import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import org.lexatlas.workflows.wire.FailureTypes;

/**
 * Temporal lost sight of a try that is alive, and began another: what the first one has called must
 * not be called twice. The second waits for its reply, or for its silence.
 */
final class AttemptHeld extends RuntimeException {

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(3);

  AttemptHeld() {
    super("Another try of this attempt is alive: waiting for its reply");
  }

  ApplicationFailure failure() {
    return ApplicationFailure.newBuilder()
        .setType(FailureTypes.ATTEMPT_HELD)
        .setMessage(getMessage())
        .setNextRetryDelay(LOOK_AGAIN)
        .build();
  }
}
