package org.lexatlas.domain.topic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a topic has to be before it may be asked: the one set of rules for files, API and forms. */
public final class TopicCheck {

  public static final int MAX_ID = 80;
  public static final int MAX_TITLE = 200;
  public static final int MAX_DESCRIPTION = 4000;
  public static final int MAX_DEFINITION = 1000;
  public static final int MAX_STATUSES = 20;
  public static final int MAX_SEVERITY = 20;

  private static final int MAX_NAME = 60;

  private TopicCheck() {}

  /**
   * A field that cannot be taken.
   *
   * @param field such as {@code title} or {@code statuses[2].name}
   * @param message what would be right
   */
  public record Fault(String field, String message) {}

  /** All that is wrong, by field in reading order; empty when the topic can be asked. */
  public static List<Fault> faults(Topic topic) {
    var faults = new ArrayList<Fault>();
    if (!Topic.ID.matcher(topic.id()).matches() || topic.id().length() > MAX_ID) {
      faults.add(
          new Fault(
              "id",
              "must be 1 to %d letters, digits and underscores (A-Z a-z 0-9 _)".formatted(MAX_ID)));
    }
    text(faults, "title", topic.title(), MAX_TITLE);
    text(faults, "description", topic.description(), MAX_DESCRIPTION);
    if (topic.statuses().isEmpty() || topic.statuses().size() > MAX_STATUSES) {
      faults.add(new Fault("statuses", "must be 1 to %d statuses".formatted(MAX_STATUSES)));
    }
    var names = new HashSet<String>(Set.of(Topic.UNCLEAR, Topic.NO_INFORMATION));
    for (int i = 0; i < topic.statuses().size(); i++) {
      status(faults, "statuses[" + i + "].", topic.statuses().get(i), names);
    }
    return List.copyOf(faults);
  }

  private static void status(List<Fault> faults, String path, StatusTerm term, Set<String> names) {
    if (!StatusTerm.NAME.matcher(term.name()).matches() || term.name().length() > MAX_NAME) {
      faults.add(
          new Fault(
              path + "name",
              "must be letters and digits, joined by single hyphens, at most %d characters"
                  .formatted(MAX_NAME)));
    } else if (!names.add(term.name())) {
      faults.add(
          new Fault(
              path + "name",
              "is '%s', which stands above already or is admitted by every topic"
                  .formatted(term.name())));
    }
    if (term.severity() < 0 || term.severity() > MAX_SEVERITY) {
      faults.add(
          new Fault(
              path + "severity", "must be a whole number from 0 to %d".formatted(MAX_SEVERITY)));
    }
    text(faults, path + "definition", term.definition(), MAX_DEFINITION);
  }

  private static void text(List<Fault> faults, String field, String text, int most) {
    if (text.isBlank()) {
      faults.add(new Fault(field, "must not be empty"));
    } else if (text.length() > most) {
      faults.add(new Fault(field, "is too long: at most %d characters".formatted(most)));
    } else if (text.indexOf('\0') >= 0) {
      faults.add(new Fault(field, "must not contain the NUL character"));
    }
  }
}
