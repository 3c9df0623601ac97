package org.lexatlas.domain.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The attempt that is being made: a run makes one at a time.
 *
 * @param number 1 for the step's first attempt
 * @param parking set while the attempt waits for a time
 */
public record ActiveAttempt(PlannedStep plan, int number, @Nullable Parking parking) {

  /** Why an attempt waits, and until when. */
  public record Parking(String cause, Instant until) {}

  public Step step() {
    return plan.step();
  }

  boolean matches(Step step, int number) {
    return step() == step && this.number == number;
  }

  ActiveAttempt parked(@Nullable Parking parking) {
    return new ActiveAttempt(plan, number, parking);
  }
}
