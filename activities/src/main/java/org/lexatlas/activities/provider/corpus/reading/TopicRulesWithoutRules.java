package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.Map;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;

/** Stands in for the rules of a topic that has no file: knows what it is about, decides nothing. */
final class TopicRulesWithoutRules {

  private TopicRulesWithoutRules() {}

  static TopicRules about(String concept) {
    return new TopicRules(
        "",
        0,
        Map.of(),
        List.of(concept),
        List.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }
}
