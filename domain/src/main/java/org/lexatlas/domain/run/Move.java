package org.lexatlas.domain.run;

import java.time.Instant;

/** What a run does next. */
public sealed interface Move {

  /** Make (or go on with) this attempt. */
  record Attempt(ActiveAttempt attempt) implements Move {}

  /** Nothing until this time, unless a command comes. */
  record WaitUntil(Instant until) implements Move {}

  /** Nothing until a command comes. */
  record WaitForOperator() implements Move {}

  /** Nothing is left to do: close after the open window. */
  record Close() implements Move {}
}
