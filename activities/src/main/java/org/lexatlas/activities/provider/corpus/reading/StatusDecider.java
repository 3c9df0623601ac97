package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.activities.provider.corpus.reading.FacetResolver.Held;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.activities.provider.corpus.rules.TopicRules.DecisionRow;
import org.lexatlas.domain.topic.Topic;

/**
 * Brings the statements to a status by the topic's decision table: the first row whose facets all
 * hold. A row that would hold only by one side of a conflict makes the status Unclear. Without a
 * table the facet {@code status} names the status itself. Pure.
 */
final class StatusDecider {

  private static final String OWN_FACET = "status";

  private StatusDecider() {}

  static StatusDecision decide(TopicRules rules, List<Statement> statements) {
    Map<String, Held> held = FacetResolver.resolve(statements);
    if (rules.decide().isEmpty()) {
      Held status = held.get(OWN_FACET);
      return status == null
          ? new StatusDecision(Topic.NO_INFORMATION, List.of(), List.of(), "")
          : decided(status.values().iterator().next(), List.of(status));
    }
    for (DecisionRow row : rules.decide()) {
      if (row.given().entrySet().stream()
          .allMatch(cell -> fits(held.get(cell.getKey()), cell.getValue()))) {
        return decided(row.status(), row.given().keySet().stream().map(held::get).toList());
      }
    }
    return new StatusDecision(Topic.NO_INFORMATION, List.of(), List.of(), "");
  }

  private static boolean fits(@org.jspecify.annotations.Nullable Held held, List<String> values) {
    return held != null && held.values().stream().anyMatch(values::contains);
  }

  private static StatusDecision decided(String status, List<Held> facets) {
    Map<String, Statement> by = new LinkedHashMap<>();
    List<Statement> overruled = new ArrayList<>();
    String conflict = "";
    for (Held held : facets) {
      conflict = held.conflict() ? held.facet() : conflict;
      held.by()
          .forEach(
              s -> by.putIfAbsent(s.document().id() + "#" + s.sentence().offset() + s.value(), s));
      overruled.addAll(held.overruled());
    }
    String decided = conflict.isEmpty() ? status : Topic.UNCLEAR;
    return new StatusDecision(decided, List.copyOf(by.values()), overruled, conflict);
  }
}
