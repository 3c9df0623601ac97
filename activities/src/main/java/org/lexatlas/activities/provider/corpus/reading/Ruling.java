package org.lexatlas.activities.provider.corpus.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.topic.Topic;

/**
 * What the rules decided, and what of it examples cannot know better. As in {@link FacetResolver},
 * what has no date counts as older than all else.
 *
 * @param statements all that the rules found
 * @param decider the rules' own, for what a statement alone would decide
 */
record Ruling(StatusDecision decision, List<Statement> statements, StatusDecider decider) {

  private static final int IMPLIED = 1;

  /** The most words of a sentence whose plain reading by a rule stands. */
  private static final int SHORT = 14;

  Ruling {
    statements = List.copyOf(statements);
  }

  String status() {
    return decision.status();
  }

  /** Whether none of the statements that decided would do so alone. */
  boolean together() {
    List<Statement> by = prevailing().toList();
    return !by.isEmpty() && by.stream().noneMatch(s -> decider.points(s, "").equals(status()));
  }

  /**
   * Whether the rules find nothing left because something newer tells of a ban lifted, or so, of
   * which the status heard would be told.
   */
  boolean ended(Statement heard) {
    return status().equals(Topic.NO_INFORMATION)
        && statements.stream()
            .filter(FacetResolver::reportsChange)
            .filter(change -> decider.bears(change.facet(), heard.value()))
            .anyMatch(
                change ->
                    change.sentence().equals(heard.sentence())
                        || FacetResolver.compareDates(change.date(), heard.date()) > 0);
  }

  /** Whether it rests on something of no lower rank that is newer than all that was heard. */
  boolean newerThan(List<Statement> heard) {
    return prevailing()
        .anyMatch(
            read ->
                heard.stream()
                    .allMatch(
                        other ->
                            read.tier() >= other.tier()
                                && FacetResolver.compareDates(read.date(), other.date()) > 0));
  }

  /** The statements that decided it. */
  Stream<Statement> prevailing() {
    return decision.by().stream()
        .filter(deciding -> deciding.points().equals(status()))
        .map(Deciding::statement);
  }

  /**
   * What the rules take each short sentence to mean that they read plainly. The examples are not
   * asked otherwise: they see no negation that turns a word round. In long ones they err less often
   * than the rules.
   */
  Map<Sentence, Set<String>> meant() {
    Map<Sentence, Set<String>> meant = new HashMap<>();
    for (Statement statement : statements) {
      String points = decider.points(statement, "");
      if (statement.strength() > IMPLIED && decider.knows(statement)) {
        Set<String> of = meant.computeIfAbsent(statement.sentence(), s -> new HashSet<>());
        if (!points.isEmpty()) {
          of.add(points);
        }
      }
    }
    decision.overruled().forEach(statement -> meant.put(statement.sentence(), Set.of()));
    for (Deciding deciding : decision.by()) {
      meant.put(deciding.statement().sentence(), Set.of(deciding.points()));
    }
    meant.keySet().removeIf(sentence -> sentence.line().split(" ", -1).length > SHORT);
    return meant;
  }
}
