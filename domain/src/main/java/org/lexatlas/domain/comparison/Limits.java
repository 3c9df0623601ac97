package org.lexatlas.domain.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whether a limit that two statements give became looser or tighter. */
final class Limits {

  private Limits() {}

  /**
   * More than 0 when the one number that differs loosens the one kind of limit; null if unclear.
   */
  static @Nullable Integer moved(Facts before, Facts after) {
    boolean upper = before.qualifiers().contains("UPPER_LIMIT");
    boolean lower = before.qualifiers().contains("LOWER_LIMIT");
    if (upper == lower
        || !before.qualifiers().equals(after.qualifiers())
        || before.numbers().size() != after.numbers().size()) {
      return null;
    }
    Integer moved = null;
    for (int i = 0; i < before.numbers().size(); i++) {
      if (!before.numbers().get(i).equals(after.numbers().get(i))) {
        if (moved != null) {
          return null;
        }
        moved = compare(after.numbers().get(i), before.numbers().get(i));
      }
    }
    return moved == null ? null : upper ? moved : -moved;
  }

  /** Which of two numbers is larger; 0 where one of them is no number or they are not alike. */
  private static int compare(String a, String b) {
    try {
      return a.endsWith("%") == b.endsWith("%")
          ? new BigDecimal(a.replace("%", "")).compareTo(new BigDecimal(b.replace("%", "")))
          : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
