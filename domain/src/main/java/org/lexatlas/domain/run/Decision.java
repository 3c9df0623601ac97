package org.lexatlas.domain.run;

import org.jspecify.annotations.Nullable;

/** A judgement over a command. */
public sealed interface Decision {

  Answer answer();

  /**
   * The command takes effect.
   *
   * @param next the state after it
   * @param review what to do with the version in review, in the transaction that keeps {@code next}
   */
  record Accepted(RunState next, Answer answer, @Nullable Review review) implements Decision {}

  /** The command changes nothing. */
  record Refused(Answer answer) implements Decision {}

  /** An operator's verdict on the version in review. */
  record Review(int version, boolean publish) {}
}
