package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.activities.provider.corpus.reading.ExampleDecider.Leaning;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.topic.Topic;

/**
 * Joins what the rules decided with what the examples lean to. In this order:
 *
 * <ol>
 *   <li>where both come to the same, that;
 *   <li>where the rules find sources in conflict, that: examples know nothing of ranks and dates;
 *   <li>where the rules find nothing, what the examples lean to, if a sentence says it likely
 *       enough;
 *   <li>else the examples' status, if they lean to it clearly more than to that of the rules.
 * </ol>
 *
 * The two bounds are those that read development cases best which neither side had learned from.
 * Pure.
 */
final class SecondOpinion {

  /** The least likelihood by which a sentence alone tells a status. */
  private static final double ALONE = 0.55;

  /** The least likelihood by which it outweighs what a rule found. */
  private static final double AGAINST = 0.5;

  /** By how much the leaning must exceed the one to the status of the rules. */
  private static final double CLEARLY = 0.6;

  private SecondOpinion() {}

  /** The status that both together come to, with the sentences of the side that prevailed. */
  static StatusDecision of(StatusDecision ruled, List<Leaning> leanings) {
    if (leanings.isEmpty() || ruled.status().equals(Topic.UNCLEAR)) {
      return ruled;
    }
    Leaning best = leanings.getFirst();
    boolean prevails =
        ruled.status().equals(Topic.NO_INFORMATION)
            ? best.likeliest() >= ALONE
            : !best.status().equals(ruled.status())
                && best.likeliest() >= AGAINST
                && best.weight() - weightOf(ruled.status(), leanings) >= CLEARLY;
    return prevails ? by(best, ruled) : ruled;
  }

  private static double weightOf(String status, List<Leaning> leanings) {
    return leanings.stream()
        .filter(leaning -> leaning.status().equals(status))
        .mapToDouble(Leaning::weight)
        .findFirst()
        .orElse(0);
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
