package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.reading.ExampleDecider.Leaning;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.topic.Topic;

/**
 * Joins what the rules decided with what the examples lean to. In this order:
 *
 * <ol>
 *   <li>where documents of one rank and day tell different things, that they conflict, unless the
 *       rules rest on something of higher rank, newer, or on what is said under 3;
 *   <li>where both come to the same, that;
 *   <li>where the rules find documents of one rank and day in conflict, put the status together
 *       from several facts (a licence is needed, and none was ever given), or know of a later
 *       change (a ban lifted), that: examples hear single sentences;
 *   <li>where they find nothing, what the examples lean to, if a sentence says it likely enough;
 *   <li>else the examples' status, if they lean to it clearly more than to that of the rules, or,
 *       where these are at odds, than to any other.
 * </ol>
 *
 * A short sentence that the rules read plainly is not heard otherwise. The bounds are those that
 * read best the development cases from which neither side had learned; neighbouring values read
 * them alike. Pure.
 */
final class SecondOpinion {

  /** The least likelihood by which a sentence tells a status. */
  static final double TELLS = 0.45;

  /** The same for each side of a conflict; 0.35 reads alike. */
  private static final double CONTRADICTS = 0.4;

  /** By how much the leaning must exceed the one to the status of the rules. */
  private static final double CLEARLY = 0.3;

  private final Topic topic;

  SecondOpinion(Topic topic) {
    this.topic = topic;
  }

  /** The status that both together come to, with the sentences of the side that prevailed. */
  StatusDecision on(Ruling ruling, List<Voice> voices) {
    List<Voice> heard =
        unread(voices, ruling.meant()).stream()
            .filter(voice -> !ruling.ended(voice.statement()))
            .toList();
    List<Leaning> sides = ExampleConflict.sides(heard, CONTRADICTS);
    List<Statement> told = sides.stream().flatMap(side -> side.by().stream()).toList();
    boolean stands = ruling.status().equals(Topic.UNCLEAR) || ruling.sawMoreThan(told);
    if (!sides.isEmpty() && !stands && !ruling.restsAbove(told)) {
      return by(Topic.UNCLEAR, sides, ruling, ExampleVoices.FACET);
    }
    List<Leaning> leanings = ExampleDecider.leanings(heard);
    return sides.isEmpty() && !leanings.isEmpty() && prevails(leanings, ruling)
        ? with(heard, by(leanings.getFirst().status(), List.of(leanings.getFirst()), ruling, ""))
        : ruling.decision();
  }

  private static boolean prevails(List<Leaning> leanings, Ruling ruling) {
    Leaning best = leanings.getFirst();
    String status = ruling.status();
    if (best.likeliest() < TELLS
        || best.status().equals(status)
        || ruling.betweenEquals()
        || ruling.sawMoreThan(best.by())) {
      return false;
    }
    if (status.equals(Topic.NO_INFORMATION)) {
      return true;
    }
    double other =
        status.equals(Topic.UNCLEAR)
            ? leanings.stream().skip(1).mapToDouble(Leaning::weight).findFirst().orElse(0)
            : weightOf(status, leanings);
    return best.weight() - other >= CLEARLY;
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

  /** With what was plainly heard otherwise in documents that one which decided stands above. */
  private static StatusDecision with(List<Voice> heard, StatusDecision decision) {
    Stream<Statement> beneath =
        heard.stream()
            .filter(voice -> voice.likely() >= Overtaken.PLAINLY)
            .map(Voice::statement)
            .filter(said -> !said.value().equals(decision.status()))
            .filter(said -> decision.above(said).isPresent());
    List<Statement> overruled = Stream.concat(decision.overruled().stream(), beneath).toList();
    return new StatusDecision(decision.status(), decision.by(), overruled, decision.conflict());
  }

  /**
   * What was heard, with what the rules had found among the overruled; not what they had found in
   * the very sentences that decide now.
   */
  private static StatusDecision by(
      String status, List<Leaning> sides, Ruling ruling, String conflict) {
    List<Deciding> by =
        sides.stream()
            .flatMap(side -> side.by().stream().map(said -> new Deciding(said, side.status())))
            .toList();
    Set<Sentence> deciding = by.stream().map(d -> d.statement().sentence()).collect(toSet());
    List<Statement> overruled =
        Stream.concat(
                ruling.decision().overruled().stream(),
                ruling.decision().by().stream()
                    .filter(read -> !read.points().equals(status))
                    .map(Deciding::statement))
            .filter(statement -> !deciding.contains(statement.sentence()))
            .toList();
    return new StatusDecision(status, by, overruled, conflict);
  }
}
