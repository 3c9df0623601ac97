package org.lexatlas.api.problem;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Words that came with a request: a filter of a list, a reason. */
public final class GivenText {

  private GivenText() {}

  /** Refuses what no text of ours has, and PostgreSQL does not take. */
  public static void noNul(String field, @Nullable String value) {
    if (value != null && value.indexOf('\0') >= 0) {
      throw Problem.invalid(field, "must not contain the NUL character");
    }
  }

  /** The words that were given; null when there are none. */
  public static @Nullable String given(String field, @Nullable String value) {
    noNul(field, value);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** The one of the words that was given; null when none was. */
  public static <E extends Enum<E>> @Nullable E word(
      String field, @Nullable String value, E[] words) {
    if (value == null) {
      return null;
    }
    return Arrays.stream(words)
        .filter(word -> word.name().equals(value))
        .findFirst()
        .orElseThrow(() -> Problem.invalid(field, "is not one of " + Arrays.toString(words)));
  }
}
