package org.lexatlas.domain.topic;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Which way a status moved, by the severities of a topic's vocabulary. */
public enum Movement {
  /** There was no answer before. */
  NEW,
  /** The severity grew. */
  STRICTER,
  /** The severity fell. */
  LOOSER,
  /** Another word of the same severity, or one that has none, such as {@code Unclear}. */
  SIDEWAYS,
  /** The status is the same; other facts changed. */
  SAME_STATUS;

  /**
   * How an answer moved.
   *
   * @param before null when there was none
   */
  public static Movement between(Topic topic, @Nullable String before, String after) {
    if (before == null) {
      return NEW;
    }
    if (before.equals(after)) {
      return SAME_STATUS;
    }
    OptionalInt from = topic.severity(before);
    OptionalInt to = topic.severity(after);
    if (from.isEmpty() || to.isEmpty() || from.getAsInt() == to.getAsInt()) {
      return SIDEWAYS;
    }
    return to.getAsInt() > from.getAsInt() ? STRICTER : LOOSER;
  }
}
