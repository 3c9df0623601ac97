package org.lexatlas.domain.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
  static final int MAX_TEXT = 4000;

  /** An id is a key of an index, whose entries PostgreSQL bounds. */
  static final int MAX_ID = 200;

  /** So many unknown fields are named; a message of nothing else must not fill the audit log. */
  private static final int MAX_UNKNOWN = 20;

  private final Map<String, ?> fields;
  private final Sender sender;
  private final List<FieldFault> faults = new ArrayList<>();

  private CommandForm(Map<String, ?> fields, Sender sender) {
    this.fields = fields;
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

  /** A field that cannot be taken, and what would be right. */
  public record FieldFault(String field, String message) {}

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
    unknown(fields, FIELDS, "");
    CommandType type = sender.type() != null ? sender.type() : word("type", CommandType.class);
    if (type == null && fields.get("type") == null) {
      fault("type", "is missing: one of " + Arrays.toString(CommandType.values()));
    }
    Step step = sender.step() != null ? sender.step() : word("step", Step.class);
    if (type == CommandType.REQUEST_STEP && step == null && fields.get("step") == null) {
      fault("step", "is missing: one of " + Arrays.toString(Step.values()));
    }
    RunScope scope = word("scope", RunScope.class);
    String reason = text(fields, "reason", "");
    String actor = sender.actor() != null ? sender.actor() : text(fields, "actor", "");
    String id = text(fields, "commandId", "", MAX_ID);
    Long planVersion = whole("planVersion");
    Long seenRevision = whole("seenRevision");
    boolean supersede = flag();
    AttemptInputs inputs = inputs();
    if (!faults.isEmpty() || type == null) {
      return new Read(null, faults);
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

  private void fault(String field, String message) {
    faults.add(new FieldFault(field, message));
  }

  private void unknown(Map<?, ?> given, List<String> known, String prefix) {
    given.keySet().stream()
        .map(String::valueOf)
        .filter(name -> !known.contains(name))
        .limit(MAX_UNKNOWN)
        .forEach(
            name ->
                fault(
                    prefix + shown(name),
                    "is not a field of a command: use " + String.join(", ", known)));
  }

  private <E extends Enum<E>> @Nullable E word(String field, Class<E> words) {
    Object value = fields.get(field);
    if (value == null) {
      return null;
    }
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(value)) {
        return word;
      }
    }
    fault(
        field,
        "%s is not one of %s".formatted(shown(value), Arrays.toString(words.getEnumConstants())));
    return null;
  }

  private @Nullable String text(Map<?, ?> from, String field, String prefix) {
    return text(from, field, prefix, MAX_TEXT);
  }

  private @Nullable String text(Map<?, ?> from, String field, String prefix, int max) {
    Object value = from.get(field);
    if (value == null) {
      return null;
    }
    if (!(value instanceof String text)) {
      fault(prefix + field, "must be a text, not " + shown(value));
      return null;
    }
    if (text.length() > max) {
      fault(prefix + field, "is too long: at most %d characters".formatted(max));
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      // PostgreSQL keeps no such text: the audit row could never be written
      fault(prefix + field, "must not contain the NUL character");
      return null;
    }
    return text.isBlank() ? null : text.strip();
  }

  private @Nullable Long whole(String field) {
    Object value = fields.get(field);
    if (value == null) {
      return null;
    }
    if (value instanceof Integer || value instanceof Long) {
      return ((Number) value).longValue();
    }
    fault(field, "must be a whole number, not " + shown(value));
    return null;
  }

  private boolean flag() {
    Object value = fields.get("supersede");
    if (value != null && !(value instanceof Boolean)) {
      fault("supersede", "must be true or false, not " + shown(value));
    }
    return Boolean.TRUE.equals(value);
  }

  private AttemptInputs inputs() {
    Object value = fields.get("inputs");
    if (value == null) {
      return AttemptInputs.UNCHANGED;
    }
    if (!(value instanceof Map<?, ?> given)) {
      fault("inputs", "must be an object with " + String.join(", ", INPUTS));
      return AttemptInputs.UNCHANGED;
    }
    unknown(given, INPUTS, "inputs.");
    return new AttemptInputs(
        text(given, "instructions", "inputs."),
        text(given, "provider", "inputs."),
        text(given, "model", "inputs."));
  }

  private static String shown(Object value) {
    String words = String.valueOf(value).replace('\0', '\uFFFD');
    return words.length() > 60 ? words.substring(0, 60) + "..." : words;
  }
}
