package org.lexatlas.api.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says which field of a body could not be read, without a word about classes. */
public final class JsonFaults {

  private JsonFaults() {}

  /** The field that the reading of JSON stopped at, and what would be right. */
  public static FieldFault of(JacksonException fault) {
    String field = path(fault);
    return switch (fault) {
      case UnrecognizedPropertyException unknown ->
          new FieldFault(field, "is not a field here: use " + known(unknown.getKnownPropertyIds()));
      case MismatchedInputException mismatch ->
          new FieldFault(field, "must be " + words(mismatch.getTargetType()));
      case StreamReadException broken -> new FieldFault(field, "is not valid JSON" + place(broken));
      default -> new FieldFault(field, "cannot be read as JSON");
    };
  }

  private static String path(JacksonException fault) {
    String path =
        fault.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + step.getPropertyName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "body" : path.startsWith(".") ? path.substring(1) : path;
  }

  private static String known(@Nullable Collection<Object> names) {
    return names == null
        ? "no others"
        : names.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
  }

  private static String place(StreamReadException broken) {
    var where = broken.getLocation();
    return where == null
        ? ""
        : " at line %d, column %d".formatted(where.getLineNr(), where.getColumnNr());
  }

  static String words(@Nullable Class<?> type) {
    if (type == String.class) {
      return "a text";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "true or false";
    }
    if (type != null && (type.isPrimitive() || Number.class.isAssignableFrom(type))) {
      return "a number";
    }
    if (type != null && type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(String::valueOf)
          .collect(Collectors.joining(", ", "one of ", ""));
    }
    return "a JSON object";
  }
}
