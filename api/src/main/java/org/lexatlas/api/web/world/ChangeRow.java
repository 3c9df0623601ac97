package org.lexatlas.api.web.world;

import java.util.List;
import java.util.Map;
import org.lexatlas.domain.topic.Movement;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.world.Change;

/** A change of the last days, in words. */
record ChangeRow(Change change, String name, Movement movement) {

  static List<ChangeRow> of(Topic topic, List<Change> changes, Map<String, String> names) {
    return changes.stream()
        .map(
            change ->
                new ChangeRow(
                    change,
                    names.getOrDefault(change.country(), change.country()),
                    Movement.between(topic, change.before(), change.status())))
        .toList();
  }

  /** The direction, as a word. */
  public String words() {
    return switch (movement) {
      case NEW -> "First answer";
      case STRICTER -> "Stricter";
      case LOOSER -> "Looser";
      case SIDEWAYS -> "Other status";
      case SAME_STATUS -> "Details";
    };
  }

  /** The same, as a sign beside the word. */
  public String sign() {
    return switch (movement) {
      case NEW -> "+";
      case STRICTER -> "▲";
      case LOOSER -> "▼";
      case SIDEWAYS -> "◆";
      case SAME_STATUS -> "•";
    };
  }
}
