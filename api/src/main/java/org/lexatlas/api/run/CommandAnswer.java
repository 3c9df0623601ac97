package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.AnswerCode;

/** The answer to a command as JSON. */
@Schema(name = "CommandAnswer", description = "What became of a command")
record CommandAnswer(
    @Schema(description = "The command's id: send it again to learn the answer") String commandId,
    @Schema(description = "ANSWERED, or PENDING while the workflow has not taken it") State state,
    @Schema(description = "Whether it takes effect; null while pending") @Nullable Boolean accepted,
    @Schema(description = "Why; null while pending") @Nullable AnswerCode code,
    @Schema(description = "Why, for a person") @Nullable String words,
    @Schema(description = "The attempt that an accepted step request makes")
        @Nullable Integer attempt,
    @Schema(description = "The run's revision after the command") @Nullable Long revision) {

  enum State {
    ANSWERED,
    PENDING
  }

  static CommandAnswer of(String commandId, Answer answer) {
    return new CommandAnswer(
        commandId,
        State.ANSWERED,
        answer.accepted(),
        answer.code(),
        answer.words(),
        answer.attempt(),
        answer.revision());
  }

  static CommandAnswer pending(String commandId) {
    return new CommandAnswer(commandId, State.PENDING, null, null, null, null, null);
  }
}
