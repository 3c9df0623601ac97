package org.lexatlas.domain.run;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.form.FieldFault;
import org.lexatlas.domain.form.FormFields;

/**
 * Reads a command from a JSON object, whichever way it came. The one parser: every field is looked
 * at, and every fault is told by field with what would be right.
 *
 * <p>Fields: {@code type, step, scope, reason, actor, commandId, planVersion, supersede, inputs
 * {instructions, provider, model}, seenRevision}; unknown fields are faults.
 */
public final class CommandForm {

  private static final List<String> FIELDS =
      List.of(
          "type",
          "step",
          "scope",
          "reason",
          "actor",
          "commandId",
          "planVersion",
          "supersede",
          "inputs",
          "seenRevision");
  private static final List<String> INPUTS = List.of("instructions", "provider", "model");
  private static final String WHAT = "a command";

  /** An id is a key of an index, whose entries PostgreSQL bounds. */
  static final int MAX_ID = 200;

  private final FormFields fields;
  private final Sender sender;

  private CommandForm(Map<String, ?> fields, Sender sender) {
    this.fields = FormFields.of(fields);
    this.sender = sender;
  }

  /**
   * What is known of a message beside its words.
   *
   * @param type fixed by the name of a signal; null when the words must say it
   * @param step fixed by the name of a signal; null when the words must say it
   * @param actor who sent it; null when the words may claim it
   * @param commandId used when the words give none
   */
  public record Sender(
      @Nullable CommandType type,
      @Nullable Step step,
      @Nullable String actor,
      Channel channel,
      String commandId,
      Instant at) {}

  /** A command, or everything that is wrong with the words: exactly one of the two is there. */
  public record Read(@Nullable Command command, List<FieldFault> faults) {

    /** The faults in one line. */
    public String words() {
      return String.join("; ", faults.stream().map(f -> f.field() + ": " + f.message()).toList());
    }
  }

  public static Read read(Map<String, ?> fields, Sender sender) {
    return new CommandForm(fields, sender).read();
  }

  private Read read() {
    fields.only(FIELDS, WHAT);
    CommandType type =
        sender.type() != null ? sender.type() : fields.word("type", CommandType.class);
    if (type == null && !fields.has("type")) {
      fields.fault("type", "is missing: one of " + Arrays.toString(CommandType.values()));
    }
    Step step = sender.step() != null ? sender.step() : fields.word("step", Step.class);
    if (type == CommandType.REQUEST_STEP && step == null && !fields.has("step")) {
      fields.fault("step", "is missing: one of " + Arrays.toString(Step.values()));
    }
    RunScope scope = fields.word("scope", RunScope.class);
    String reason = fields.text("reason");
    String actor = sender.actor() != null ? sender.actor() : fields.text("actor");
    String id = fields.text("commandId", MAX_ID);
    Long planVersion = fields.whole("planVersion");
    Long seenRevision = fields.whole("seenRevision");
    boolean supersede = fields.flag("supersede");
    AttemptInputs inputs = inputs();
    if (!fields.faults().isEmpty() || type == null) {
      return new Read(null, fields.faults());
    }
    return new Read(
        new Command(
            Optional.ofNullable(id).orElse(sender.commandId()),
            type,
            type == CommandType.REQUEST_STEP ? step : null,
            Optional.ofNullable(scope).orElse(RunScope.STEP_ONLY),
            Optional.ofNullable(reason).orElse("No reason given"),
            Optional.ofNullable(actor).orElse("unknown"),
            sender.channel(),
            planVersion,
            supersede,
            inputs,
            seenRevision,
            sender.at()),
        List.of());
  }

  private AttemptInputs inputs() {
    FormFields given = fields.object("inputs", INPUTS, WHAT);
    return given == null
        ? AttemptInputs.UNCHANGED
        : new AttemptInputs(
            given.text("instructions"), given.text("provider"), given.text("model"));
  }
}
