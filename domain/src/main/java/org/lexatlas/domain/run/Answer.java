package org.lexatlas.domain.run;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a command. A refusal is an answer, not an error.
 *
 * @param words the reason, for a person
 * @param attempt the number of the attempt that an accepted step request will make
 * @param revision the run's revision after the command
 */
public record Answer(
    boolean accepted, AnswerCode code, String words, @Nullable Integer attempt, long revision) {

  public static Answer refused(AnswerCode code, String words, long revision) {
    return new Answer(false, code, words, null, revision);
  }
}
