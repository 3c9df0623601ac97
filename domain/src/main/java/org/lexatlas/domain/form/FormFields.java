package org.lexatlas.domain.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON object, read one by one; the faults gather. Not thread-safe. */
public final class FormFields {

  public static final int MAX_TEXT = 4000;

  /** So many unknown fields are named; a message of nothing else must not fill the audit log. */
  private static final int MAX_UNKNOWN = 20;

  private final Map<?, ?> fields;
  private final String prefix;
  private final List<FieldFault> faults;

  private FormFields(Map<?, ?> fields, String prefix, List<FieldFault> faults) {
    this.fields = fields;
    this.prefix = prefix;
    this.faults = faults;
  }

  public static FormFields of(Map<?, ?> fields) {
    return new FormFields(fields, "", new ArrayList<>());
  }

  /** The faults so far, of this object and those within it. */
  public List<FieldFault> faults() {
    return faults;
  }

  public void fault(String field, String message) {
    faults.add(new FieldFault(prefix + field, message));
  }

  /** Whether the field is there and not null. */
  public boolean has(String field) {
    return fields.get(field) != null;
  }

  /** Whether the field is there, null or not. */
  public boolean names(String field) {
    return fields.containsKey(field);
  }

  /**
   * Faults every field that is not known.
   *
   * @param what the object in words, such as {@code a command}
   */
  public void only(List<String> known, String what) {
    fields.keySet().stream()
        .map(String::valueOf)
        .filter(name -> !known.contains(name))
        .limit(MAX_UNKNOWN)
        .forEach(
            name ->
                fault(
                    shown(name),
                    "is not a field of %s: use %s".formatted(what, String.join(", ", known))));
  }

  public <E extends Enum<E>> @Nullable E word(String field, Class<E> words) {
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

  public @Nullable String text(String field) {
    return text(field, MAX_TEXT);
  }

  /** The text without spaces around it; null when missing or blank. */
  public @Nullable String text(String field, int max) {
    Object value = fields.get(field);
    return value == null ? null : checked(field, value, max);
  }

  private @Nullable String checked(String field, Object value, int max) {
    if (!(value instanceof String text)) {
      fault(field, "must be a text, not " + shown(value));
      return null;
    }
    if (text.length() > max) {
      fault(field, "is too long: at most %d characters".formatted(max));
      return null;
    }
    if (text.indexOf('\0') >= 0) {
      // PostgreSQL keeps no such text: the audit row could never be written
      fault(field, "must not contain the NUL character");
      return null;
    }
    return text.isBlank() ? null : text.strip();
  }

  public @Nullable Long whole(String field) {
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

  /** A whole number within bounds. */
  public @Nullable Long whole(String field, long min, long max) {
    Long value = whole(field);
    if (value != null && (value < min || value > max)) {
      fault(field, "must be from %d to %d, not %d".formatted(min, max, value));
      return null;
    }
    return value;
  }

  /** Any finite number. */
  public @Nullable Number number(String field) {
    Object value = fields.get(field);
    if (value == null) {
      return null;
    }
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return number;
    }
    fault(field, "must be a number, not " + shown(value));
    return null;
  }

  /** False when missing. */
  public boolean flag(String field) {
    Object value = fields.get(field);
    if (value != null && !(value instanceof Boolean)) {
      fault(field, "must be true or false, not " + shown(value));
    }
    return Boolean.TRUE.equals(value);
  }

  /** The texts of a list, each once, in their order; empty when missing. */
  public List<String> texts(String field, int maxEntries) {
    Object value = fields.get(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      fault(field, "must be a list of texts, not " + shown(value));
      return List.of();
    }
    if (list.size() > maxEntries) {
      fault(field, "is too long: at most %d entries".formatted(maxEntries));
      return List.of();
    }
    var texts = new ArrayList<String>();
    for (Object entry : list) {
      String text = checked(field, entry == null ? "" : entry, MAX_TEXT);
      if (text != null && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** The object within this one, with its known fields; null when missing. */
  public @Nullable FormFields object(String field, List<String> known, String what) {
    Object value = fields.get(field);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Map<?, ?> given)) {
      fault(field, "must be an object with " + String.join(", ", known));
      return null;
    }
    var within = new FormFields(given, prefix + field + ".", faults);
    within.only(known, what);
    return within;
  }

  /** The fields as they came. */
  public Map<String, Object> asMap() {
    var copy = new LinkedHashMap<String, Object>();
    fields.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }

  /** A value as a fault quotes it. */
  public static String shown(Object value) {
    String words = String.valueOf(value).replace('\0', '\uFFFD');
    return words.length() > 60 ? words.substring(0, 60) + "..." : words;
  }
}
