package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.corpus.SourceType;

/**
 * What the rules decided, and what of it examples cannot know better. As in {@link FacetResolver},
 * what has no date counts as older than all else.
 *
 * @param statements what the rules found, as far as it counts
 * @param decider the rules' own, for what a statement alone would decide
 */
record Ruling(StatusDecision decision, List<Statement> statements, StatusDecider decider) {

  Ruling {
    statements = List.copyOf(statements);
  }

  String status() {
    return decision.status();
  }

  /**
   * Whether it rests on what examples, which hear single sentences, cannot know: on facts that
   * several documents tell plainly, and of which none would decide so alone.
   */
  boolean together() {
    List<Statement> by = prevailing().toList();
    return by.stream().map(s -> s.document().id()).distinct().count() > 1
        && by.stream().allMatch(Statement::plain)
        && by.stream().noneMatch(s -> decider.points(s, "").equals(status()));
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
        && Dates.compare(a.date(), b.date()) == 0;
  }

  private static boolean nothingAbove(Statement a, List<Statement> by) {
    return by.stream().noneMatch(b -> b.facet().equals(a.facet()) && above(b, a));
  }

  private static boolean above(Statement a, Statement b) {
    return a.tier() > b.tier() || (a.tier() == b.tier() && Dates.compare(a.date(), b.date()) > 0);
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
                        || Dates.compare(change.date(), heard.date()) > 0);
  }

  /** What of all that was heard they do not mean otherwise, and has not ended. */
  List<Voice> left(List<Voice> voices) {
    Map<Sentence, Set<String>> meant = meant();
    boolean laidDown = laidDown();
    Map<Sentence, Set<String>> changes = changes();
    return voices.stream()
        .filter(voice -> !ended(voice.statement()))
        .filter(voice -> !(laidDown && decider.plans(voice.statement().value())))
        .filter(voice -> !againstChange(voice, changes))
        .filter(
            voice -> {
              Set<String> points = meant.get(voice.statement().sentence());
              return points == null || points.contains(voice.statement().value());
            })
        .toList();
  }

  /**
   * Whether it is what a law in force lays down, and what another is to bring is known to be still
   * to come: that changes nothing yet.
   */
  private boolean laidDown() {
    Set<SourceText> inForce =
        prevailing().filter(Ruling::laysDown).map(Statement::document).collect(toSet());
    return !decider.plans(status())
        && !inForce.isEmpty()
        && statements.stream()
            .anyMatch(said -> said.force() == Force.FUTURE && !inForce.contains(said.document()));
  }

  private static boolean laysDown(Statement said) {
    return said.plain()
        && said.outright()
        && said.force() == Force.IN_FORCE
        && said.document().type() == SourceType.LAW;
  }

  /** By the sentence behind it, what is told outright to have changed. */
  private Map<Sentence, Set<String>> changes() {
    Map<Sentence, Set<String>> changes = new HashMap<>();
    plainly()
        .filter(said -> said.changed() && said.outright())
        .forEach(
            said -> {
              List<Sentence> all = said.document().sentences();
              int next = all.indexOf(said.sentence()) + 1;
              if (next > 0 && next < all.size()) {
                changes.computeIfAbsent(all.get(next), s -> new HashSet<>()).add(said.value());
              }
            });
    return changes;
  }

  /** Of a sentence that names nothing itself, and goes on about what the one before tells. */
  private static boolean againstChange(Voice voice, Map<Sentence, Set<String>> changes) {
    Set<String> told = changes.get(voice.statement().sentence());
    return told != null
        && voice.naming() != Naming.ITSELF
        && !told.contains(voice.statement().value());
  }

  /** What the rules find plainly said that alone would decide, each as saying that status. */
  Stream<Statement> plainly() {
    return statements.stream()
        .filter(said -> said.plain() && !decider.points(said, "").isEmpty())
        .map(said -> said.as(ExampleVoices.FACET, decider.points(said, ""), said.strength()));
  }

  /** The statements that decided it. */
  Stream<Statement> prevailing() {
    return decision.by().stream()
        .filter(deciding -> deciding.points().equals(status()))
        .map(Deciding::statement);
  }

  /**
   * What the rules take each sentence to mean that they read plainly and that is short, or of which
   * they read an exception ("prohibited without a licence"). The examples are not asked otherwise:
   * they see nothing that turns a word round. In other long ones they err less often than the
   * rules.
   */
  Map<Sentence, Set<String>> meant() {
    Map<Sentence, Set<String>> meant = new HashMap<>();
    for (Statement statement : statements) {
      String points = decider.points(statement, "");
      if (statement.plain() && decider.knows(statement)) {
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
    Set<Sentence> excepting =
        statements.stream()
            .filter(statement -> statement.plain() && decider.byException(statement))
            .map(Statement::sentence)
            .collect(toSet());
    meant.keySet().removeIf(sentence -> !sentence.isShort() && !excepting.contains(sentence));
    return meant;
  }
}
