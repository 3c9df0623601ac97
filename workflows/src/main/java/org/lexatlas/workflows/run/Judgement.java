package org.lexatlas.workflows.run;

import io.temporal.workflow.Workflow;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.RunState;

/**
 * A message and the answer it gets.
 *
 * @param next the state that follows; null when nothing changes
 */
record Judgement(
    RunMessages.Message message,
    Answer answer,
    @Nullable RunState next,
    Decision.@Nullable Review review) {

  static Judgement of(RunState state, RunMessages.Message message) {
    Command command = message.command();
    if (command == null) {
      var answer = Answer.refused(message.fault(), message.read().words(), state.revision());
      return new Judgement(message, answer, null, null);
    }
    return switch (state.decide(command)) {
      case Decision.Accepted yes -> new Judgement(message, yes.answer(), yes.next(), yes.review());
      case Decision.Refused no -> new Judgement(message, no.answer(), null, null);
    };
  }

  CommandRecord record(RunState state, boolean last) {
    return new CommandRecord(
        state.spec().id(),
        state.generation(),
        message.id(),
        Workflow.getInfo().getOriginalExecutionRunId(),
        message.derivedId(),
        message.name(),
        message.body(),
        message.command(),
        answer,
        last,
        next,
        review);
  }
}
