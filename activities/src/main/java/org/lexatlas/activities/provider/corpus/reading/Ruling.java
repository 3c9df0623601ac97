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

  Ruling {
    statements = List.copyOf(statements);
  }

  String status() {
    return decision.status();
  }

  /**
   * Whether it rests on what examples, which hear single sentences, cannot know: on several facts
   * together, of which none would decide so alone, or on a change told later than all of this.
   */
  boolean sawMoreThan(List<Statement> heard) {
    return together() || prevailing().anyMatch(s -> changedSince(s, heard));
  }

  private boolean together() {
    List<Statement> by = prevailing().toList();
    return !by.isEmpty() && by.stream().noneMatch(s -> decider.points(s, "").equals(status()));
  }

  private static boolean changedSince(Statement statement, List<Statement> heard) {
    return FacetResolver.reportsChange(statement)
        && heard.stream()
            .allMatch(said -> FacetResolver.compareDates(statement.date(), said.date()) > 0);
  }

  /** Whether documents of one rank and day are at odds in it. */
  boolean betweenEquals() {
    return decision.by().stream()
        .anyMatch(a -> decision.by().stream().anyMatch(b -> equalAndAtOdds(a, b)));
  }

  private static boolean equalAndAtOdds(Deciding a, Deciding b) {
    Statement one = a.statement();
    Statement other = b.statement();
    return !a.points().equals(b.points())
        && !one.document().id().equals(other.document().id())
        && one.tier() == other.tier()
        && one.date().equals(other.date());
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
    meant.keySet().removeIf(sentence -> !sentence.isShort());
    return meant;
  }
}
