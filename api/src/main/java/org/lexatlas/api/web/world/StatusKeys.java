package org.lexatlas.api.web.world;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;

/** How the statuses of a topic are told apart: by letters, by pattern, and by colour. */
public final class StatusKeys {

  /** Tones 0 to 6 go from free to forbidden; the palette has a colour and a pattern for each. */
  private static final int STRONGEST = 6;

  private static final StatusKey NONE =
      new StatusKey("Not researched", "·", "never", "No analysis of it is Live.");

  private final Map<String, StatusKey> byName = new LinkedHashMap<>();

  /**
   * One status.
   *
   * @param letters unique within the topic
   * @param tone the end of its CSS class: {@code 0} to {@code 6}, {@code unclear}, {@code silent},
   *     {@code never} or {@code other}
   */
  public record StatusKey(String name, String letters, String tone, String definition) {}

  private StatusKeys(Topic topic) {
    List<Integer> severities =
        topic.statuses().stream().map(StatusTerm::severity).distinct().sorted().toList();
    Set<String> taken = new HashSet<>();
    for (StatusTerm term : topic.statuses()) {
      int rank = severities.indexOf(term.severity());
      int tone =
          severities.size() == 1
              ? 0
              : Math.round((float) rank * STRONGEST / (severities.size() - 1));
      byName.put(
          term.name(),
          new StatusKey(
              term.name(), letters(term.name(), taken), String.valueOf(tone), term.definition()));
    }
    byName.put(
        Topic.UNCLEAR,
        new StatusKey(Topic.UNCLEAR, "?", "unclear", "The sources conflict, and no rule decides."));
    byName.put(
        Topic.NO_INFORMATION,
        new StatusKey(Topic.NO_INFORMATION, "–", "silent", "No source says anything about it."));
  }

  public static StatusKeys of(Topic topic) {
    return new StatusKeys(topic);
  }

  /** The keys in the topic's order; those of no severity last. */
  List<StatusKey> all() {
    var all = new ArrayList<>(byName.values());
    all.add(NONE);
    return all;
  }

  /** The key of a status; of an older vocabulary's word too; null means that nothing is Live. */
  public StatusKey key(@Nullable String status) {
    if (status == null) {
      return NONE;
    }
    StatusKey known = byName.get(status);
    return known == null
        ? new StatusKey(status, "!", "other", "A word of an older version of the topic.")
        : known;
  }

  /** Initials, or initials and a further letter of the name where others have them already. */
  private static String letters(String name, Set<String> taken) {
    var initials = new StringBuilder();
    for (String part : name.split("-")) {
      initials.append(part.charAt(0));
    }
    String base = initials.substring(0, Math.min(2, initials.length())).toUpperCase(Locale.ROOT);
    if (taken.add(base)) {
      return base;
    }
    for (int i = name.length() - 1; i > 0; i--) {
      String other = (base.charAt(0) + name.substring(i, i + 1)).toUpperCase(Locale.ROOT);
      if (!other.endsWith("-") && taken.add(other)) {
        return other;
      }
    }
    String numbered = base.charAt(0) + "1";
    for (int i = 2; !taken.add(numbered); i++) {
      numbered = base.charAt(0) + String.valueOf(i);
    }
    return numbered;
  }
}
