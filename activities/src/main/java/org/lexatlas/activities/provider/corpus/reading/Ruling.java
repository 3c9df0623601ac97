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
 * @param statements what the rules found, as far as it counts
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

  /**
   * Whether two documents are at odds in it that are of one rank and day, of which no other in it
   * is of higher rank, or newer in this one. Undated ones are of no day.
   */
  boolean betweenEquals() {
    List<Statement> by = decision.by().stream().map(Deciding::statement).toList();
    return by.stream()
        .anyMatch(a -> by.stream().anyMatch(b -> atOdds(a, b)) && nothingAbove(a, by));
  }

  private static boolean atOdds(Statement a, Statement b) {
    return a.facet().equals(b.facet())
        && !a.value().equals(b.value())
        && !a.document().id().equals(b.document().id())
        && a.tier() == b.tier()
        && a.document().date() != null
        && FacetResolver.compareDates(a.date(), b.date()) == 0;
  }

  private static boolean nothingAbove(Statement a, List<Statement> by) {
    return by.stream().noneMatch(b -> b.facet().equals(a.facet()) && above(b, a));
  }

  private static boolean above(Statement a, Statement b) {
    return a.tier() > b.tier()
        || (a.tier() == b.tier() && FacetResolver.compareDates(a.date(), b.date()) > 0);
  }

  /**
   * Whether it rests on something of higher rank, or newer in the same, than all that was heard.
   */
  boolean restsAbove(List<Statement> heard) {
    return prevailing().anyMatch(s -> heard.stream().allMatch(other -> above(s, other)));
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
