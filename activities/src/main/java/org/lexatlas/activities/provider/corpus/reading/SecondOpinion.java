package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

  private final Topic topic;

  SecondOpinion(Topic topic) {
    this.topic = topic;
  }

  /** The status that both together come to, with the sentences of the side that prevailed. */
  StatusDecision on(Ruling ruling, List<Voice> voices) {
    List<Leaning> leanings =
        ExampleDecider.leanings(
            unread(voices, ruling.meant()).stream()
                .filter(voice -> !ruling.ended(voice.statement()))
                .toList());
    boolean stands = ruling.status().equals(Topic.UNCLEAR) || ruling.together();
    return leanings.isEmpty() || stands || !prevails(leanings, ruling)
        ? ruling.decision()
        : by(leanings.getFirst(), ruling);
  }

  private boolean prevails(List<Leaning> leanings, Ruling ruling) {
    Leaning best = leanings.getFirst();
    String status = ruling.status();
    if (status.equals(Topic.NO_INFORMATION)) {
      return best.likeliest() >= ALONE;
    }
    double clearly =
        CLEARLY
            * (1 + FAR_APART * distance(best.status(), status))
            * (ruling.newerThan(best.by()) ? NEWER : 1);
    return !best.status().equals(status)
        && best.likeliest() >= AGAINST
        && best.weight() - weightOf(status, leanings) >= clearly;
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

  /** Without what the rules mean otherwise, and what does not fit the vocabulary. */
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

  /**
   * The leaning, with what the rules had found among the overruled; not what they had found in the
   * very sentences that decide now.
   */
  private static StatusDecision by(Leaning best, Ruling ruling) {
    Set<Sentence> deciding = best.by().stream().map(Statement::sentence).collect(toSet());
    List<Statement> overruled =
        Stream.concat(ruling.decision().overruled().stream(), ruling.prevailing())
            .filter(statement -> !deciding.contains(statement.sentence()))
            .toList();
    return new StatusDecision(
        best.status(),
        best.by().stream().map(statement -> new Deciding(statement, best.status())).toList(),
        overruled,
        "");
  }
}
