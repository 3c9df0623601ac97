package org.lexatlas.domain.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a campaign may do at this moment. */
public sealed interface Admission {

  /** So many runs may start now. */
  record Start(int runs) implements Admission {}

  /** Every place is taken, or nothing is left to start: the end of a run comes first. */
  record Busy(String why) implements Admission {}

  /**
   * Nothing may start now, for a reason that people want to know.
   *
   * @param until when to look again at the latest; null when only an event changes anything
   */
  record Wait(String why, @Nullable Instant until) implements Admission {}

  /** A limit is reached: an operator must raise it. */
  record Pause(PauseCause cause) implements Admission {}

  /** Paused or ended, and nothing is in flight: nothing happens until an operator asks. */
  record Rest() implements Admission {}

  /** Every slot has ended. */
  record Complete() implements Admission {}
}
