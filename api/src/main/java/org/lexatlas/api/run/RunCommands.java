package org.lexatlas.api.run;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.store.run.CommandRow;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.workflows.wire.WireFormat;
import org.springframework.stereotype.Component;

/**
 * Takes commands to runs: judged against the stored state, kept, then sent. Whatever the judge
 * refuses reaches no workflow; whatever is sent is in the audit log before.
 */
@Component
public final class RunCommands {

  private final CommandStore commands;
  private final RunWorkflows workflows;
  private final TemporalLink temporal;
  private final Duration wait;

  RunCommands(
      CommandStore commands, RunWorkflows workflows, TemporalLink temporal, ApiSettings settings) {
    this.commands = commands;
    this.workflows = workflows;
    this.temporal = temporal;
    this.wait = settings.api().commandWait();
  }

  /**
   * Gives a command. Idempotent by its id: a repetition gets the first one's answer.
   *
   * @return the answer, a refusal among them; empty while it is not known whether the workflow has
   *     taken the command: {@link RunDispatcher} goes on with it
   * @throws Problem when Temporal is down: then nothing was kept
   */
  public Optional<Answer> give(RunRow run, Command command) {
    return give(run, command, wait);
  }

  /**
   * The same, with a patience of the caller's for the workflow's answer.
   *
   * @param patience with none the command is kept, and {@link RunDispatcher} sends it
   */
  public Optional<Answer> give(RunRow run, Command command, Duration patience) {
    var before = commands.find(run.id(), command.id());
    if (before.isPresent()) {
      return again(run, before.get(), patience);
    }
    if (run.runState().decide(command) instanceof Decision.Refused refused) {
      return commands.keepRefused(run.id(), command, refused.answer());
    }
    if (temporal.isDown()) {
      throw Problem.temporalDown();
    }
    Map<String, ?> body = CommandReader.body(command, run.revision());
    var meanwhile =
        commands.keepPending(run.id(), command, WireFormat.JSON.writeValueAsString(body));
    return meanwhile.isPresent()
        ? again(run, meanwhile.get(), patience)
        : sent(run, command.id(), body, patience);
  }

  private Optional<Answer> again(RunRow run, CommandRow row, Duration patience) {
    return row.answer().or(() -> temporal.isDown() ? Optional.empty() : resend(run, row, patience));
  }

  /** Sends a kept command once more; the workflow answers an id that it knows as it did before. */
  Optional<Answer> resend(RunRow run, CommandRow row, Duration patience) {
    @SuppressWarnings("unchecked") // keys of a JSON object are strings
    Map<String, ?> body = WireFormat.JSON.readValue(row.body(), Map.class);
    return sent(run, row.commandId(), body, patience);
  }

  private Optional<Answer> sent(
      RunRow run, String commandId, Map<String, ?> body, Duration patience) {
    if (!patience.isPositive()) {
      return Optional.empty();
    }
    Optional<Answer> answer = workflows.send(run, commandId, body, patience);
    answer
        .filter(given -> given.code() == AnswerCode.ANALYSIS_BUSY)
        .ifPresent(refusal -> commands.refusePending(run.id(), commandId, refusal));
    return answer.filter(given -> given.code() != AnswerCode.NOT_ALLOWED); // taken by a fenced one
  }
}
