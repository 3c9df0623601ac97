package org.lexatlas.workflows.run;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.CommandForm;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.domain.run.Step;
import org.lexatlas.workflows.wire.RawSignals;
import org.lexatlas.workflows.wire.RawWords;

/**
 * Turns what arrives, whatever it is, into a message: its words, its id, and the command in it or
 * what is wrong with it.
 */
final class RunMessages {

  private final RawSignals signals = new RawSignals();

  /** A message that arrived. {@code derivedId}: it carried no id of its own. */
  record Message(
      String id,
      boolean derivedId,
      String name,
      String body,
      CommandForm.Read read,
      AnswerCode fault) {

    @Nullable Command command() {
      return read.command();
    }
  }

  /** After a reset: signals that were taken before are not counted again from one. */
  void alreadyTook(int count) {
    signals.alreadyTook(count);
  }

  Message signal(
      String name, @Nullable CommandType type, @Nullable Step step, @Nullable RawValue raw) {
    return read(name, type, step, signals.nextId(), raw);
  }

  /** A signal that nobody knows. */
  Message unknown(String name, @Nullable RawValue raw) {
    Message nearest = signal(name, null, null, raw);
    return new Message(
        nearest.id(),
        true,
        name,
        nearest.body(),
        new CommandForm.Read(null, List.of(RawSignals.unknown(name))),
        AnswerCode.UNKNOWN_SIGNAL);
  }

  Message update(@Nullable RawValue raw) {
    return read("command", null, null, RawSignals.updateId(), raw);
  }

  static Message read(
      String name,
      @Nullable CommandType type,
      @Nullable Step step,
      String defaultId,
      @Nullable RawValue raw) {
    var sender =
        new CommandForm.Sender(
            type,
            step,
            null,
            Channel.TEMPORAL,
            defaultId,
            Instant.ofEpochMilli(Workflow.currentTimeMillis()));
    String body = RawWords.body(raw);
    var fields = RawWords.fields(raw);
    CommandForm.Read read =
        fields == null
            ? new CommandForm.Read(
                null, List.of(RawSignals.notAnObject("{\"step\":\"BASE_RESEARCH\"}")))
            : CommandForm.read(fields, sender);
    String id = read.command() == null ? defaultId : read.command().id();
    return new Message(id, id.equals(defaultId), name, body, read, AnswerCode.INVALID);
  }
}
