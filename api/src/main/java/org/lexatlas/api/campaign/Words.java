package org.lexatlas.api.campaign;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;

/** Looks at words that a filter takes. */
final class Words {

  private Words() {}

  static <E extends Enum<E>> void check(String field, @Nullable String value, E[] words) {
    if (value != null && Arrays.stream(words).noneMatch(word -> word.name().equals(value))) {
      throw Problem.invalid(field, "is not one of " + Arrays.toString(words));
    }
  }
}
