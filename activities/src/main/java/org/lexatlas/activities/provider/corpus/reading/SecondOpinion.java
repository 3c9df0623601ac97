package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.reading.ExampleDecider.Leaning;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;

/**
 * Joins what the rules decided with what the examples lean to. In this order:
 *
 * <ol>
 *   <li>where both come to the same, that;
 *   <li>where the rules find sources in conflict, or put the status together from several facts (a
 *       licence is needed, and none was ever given), that: examples hear single sentences;
 *   <li>where the rules find nothing, what the examples lean to, if a sentence says it likely
 *       enough;
 *   <li>else the examples' status, if they lean to it clearly more than to that of the rules; the
 *       farther apart the two lie in the vocabulary, and if the rules rest on something newer of no
 *       lower rank, the more clearly.
 * </ol>
 *
 * A short sentence that the rules read plainly is not heard otherwise. The bounds are those that
 * read best the development cases from which neither side had learned; neighbouring values read
 * them alike. Pure.
 */
final class SecondOpinion {

  /** The least likelihood by which a sentence alone tells a status. */
  private static final double ALONE = 0.55;

  /** The least likelihood by which it outweighs what a rule found. */
  private static final double AGAINST = 0.4;

  /** By how much the leaning must exceed the one to the status of the rules. */
  private static final double CLEARLY = 0.4;

  /** How much more that is between the two ends of the vocabulary. */
  private static final double FAR_APART = 1;

  /** How much more where the rules rest on something newer. */
  private static final double NEWER = 2;

  private static final int IMPLIED = 1;

  /** The most words of a sentence whose plain reading by a rule stands. */
  private static final int SHORT = 14;

  private final Topic topic;
  private final StatusDecider decider;

  /**
   * Prepares.
   *
   * @param decider the rules' own, for what a statement alone would decide
   */
  SecondOpinion(Topic topic, StatusDecider decider) {
    this.topic = topic;
    this.decider = decider;
  }

  /**
   * The status that both together come to, with the sentences of the side that prevailed.
   *
   * @param statements all that the rules found
   */
  StatusDecision on(StatusDecision ruled, List<Statement> statements, List<Voice> voices) {
    List<Leaning> leanings =
        ExampleDecider.leanings(
            unread(voices, meant(ruled, statements)).stream()
                .filter(voice -> !ended(ruled, statements, voice.statement()))
                .toList());
    if (leanings.isEmpty() || ruled.status().equals(Topic.UNCLEAR) || together(ruled)) {
      return ruled;
    }
    return prevails(leanings, ruled) ? by(leanings.getFirst(), ruled) : ruled;
  }

  /** Whether the rules find nothing left because something newer tells of a ban lifted, or so. */
  private static boolean ended(StatusDecision ruled, List<Statement> statements, Statement heard) {
    return ruled.status().equals(Topic.NO_INFORMATION)
        && statements.stream()
            .filter(FacetResolver::reportsChange)
            .anyMatch(
                change ->
                    change.sentence().equals(heard.sentence())
                        || FacetResolver.compareDates(change.date(), heard.date()) > 0);
  }

  /** Whether none of the statements that decided would do so alone. */
  private boolean together(StatusDecision ruled) {
    List<Deciding> by = ruled.by().stream().filter(d -> d.points().equals(ruled.status())).toList();
    return !by.isEmpty()
        && by.stream().noneMatch(d -> decider.points(d.statement(), "").equals(ruled.status()));
  }

  private boolean prevails(List<Leaning> leanings, StatusDecision ruled) {
    Leaning best = leanings.getFirst();
    String status = ruled.status();
    if (status.equals(Topic.NO_INFORMATION)) {
      return best.likeliest() >= ALONE;
    }
    double clearly =
        CLEARLY
            * (1 + FAR_APART * distance(best.status(), status))
            * (newer(ruled, best.by().getFirst()) ? NEWER : 1);
    return !best.status().equals(status)
        && best.likeliest() >= AGAINST
        && best.weight() - weightOf(status, leanings) >= clearly;
  }

  /** Whether the rules rest on something of no lower rank that is newer. */
  private static boolean newer(StatusDecision ruled, Statement heard) {
    return ruled.by().stream()
        .filter(deciding -> deciding.points().equals(ruled.status()))
        .map(Deciding::statement)
        .anyMatch(
            read ->
                read.tier() >= heard.tier()
                    && FacetResolver.compareDates(read.date(), heard.date()) > 0);
  }

  /** From 0, for the same severity, to 1, from one end of the vocabulary to the other. */
  private double distance(String a, String b) {
    int range =
        topic.statuses().stream().mapToInt(StatusTerm::severity).max().orElse(0)
            - topic.statuses().stream().mapToInt(StatusTerm::severity).min().orElse(0);
    int apart = Math.abs(topic.severity(a).orElse(0) - topic.severity(b).orElse(0));
    return range == 0 ? 0 : (double) apart / range;
  }

  private static double weightOf(String status, List<Leaning> leanings) {
    return leanings.stream()
        .filter(leaning -> leaning.status().equals(status))
        .mapToDouble(Leaning::weight)
        .findFirst()
        .orElse(0);
  }

  /**
   * What the rules take each short sentence to mean that they read plainly. The examples are not
   * asked otherwise: they see no negation that turns a word round. In long ones they err less often
   * than the rules.
   */
  private Map<Sentence, Set<String>> meant(StatusDecision ruled, List<Statement> statements) {
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
    ruled.overruled().forEach(statement -> meant.put(statement.sentence(), Set.of()));
    for (Deciding deciding : ruled.by()) {
      meant.put(deciding.statement().sentence(), Set.of(deciding.points()));
    }
    meant.keySet().removeIf(sentence -> sentence.line().split(" ", -1).length > SHORT);
    return meant;
  }

  /**
   * The voices of those sentences, and of examples that do not fit the vocabulary, are left out.
   */
  private List<Voice> unread(List<Voice> voices, Map<Sentence, Set<String>> meant) {
    return voices.stream()
        .filter(voice -> topic.term(voice.statement().value()).isPresent())
        .filter(
            voice -> {
              Set<String> points = meant.get(voice.statement().sentence());
              return points == null || points.contains(voice.statement().value());
            })
        .toList();
  }

  /** The leaning, with what the rules had found among the overruled. */
  private static StatusDecision by(Leaning best, StatusDecision ruled) {
    List<Statement> overruled = new ArrayList<>(ruled.overruled());
    ruled.by().stream()
        .filter(deciding -> deciding.points().equals(ruled.status()))
        .forEach(deciding -> overruled.add(deciding.statement()));
    return new StatusDecision(
        best.status(),
        best.by().stream().map(statement -> new Deciding(statement, best.status())).toList(),
        overruled,
        "");
  }
}
