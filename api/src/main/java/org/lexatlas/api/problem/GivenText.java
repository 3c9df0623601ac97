package org.lexatlas.api.problem;

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
}
