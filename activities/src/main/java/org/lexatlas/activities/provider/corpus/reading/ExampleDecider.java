package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;

/**
 * Brings what was heard to a leaning: for each status, the sum of its likeliest sentences, each
 * further one counting less, those of a higher tier and of newer documents somewhat more, and those
 * that were {@linkplain Overtaken overtaken} less. The constants are those that read the
 * development cases best; neighbouring values read them alike.
 */
final class ExampleDecider {

  private static final int MOST_SENTENCES = 4;
  private static final double FURTHER = 0.6;
  private static final double A_TIER = 0.15;
  private static final double NEWNESS = 0.1;

  /** What is left of a statement that was overtaken; 0.8 reads one of 759 cases less. */
  private static final double OVERTAKEN = 0.6;

  /** Less likely sentences count, and are not shown to anybody as what decided. */
  private static final double TELLS = 0.25;

  private ExampleDecider() {}

  /**
   * How strongly the documents speak for a status.
   *
   * @param weight the sum, to be compared with that of other statuses only
   * @param likeliest the likelihood of the best sentence
   * @param by the sentences that tell it, best first: one at least
   */
  record Leaning(String status, double weight, double likeliest, List<Statement> by) {}

  private record Weighed(Voice voice, double weight) {}

  /** The leanings, the strongest first. */
  static List<Leaning> leanings(List<Voice> voices) {
    List<String> dates =
        voices.stream().map(voice -> voice.statement().date()).distinct().sorted().toList();
    var overtaken = new Overtaken(voices);
    Map<String, List<Weighed>> byStatus = new LinkedHashMap<>();
    for (Voice voice : voices) {
      Statement statement = voice.statement();
      double newness = (dates.indexOf(statement.date()) + 1.0) / dates.size();
      double weight =
          voice.likely()
              * (1 + A_TIER * statement.tier())
              * (1 + NEWNESS * newness)
              * (overtaken.contains(statement) ? OVERTAKEN : 1);
      byStatus
          .computeIfAbsent(statement.value(), status -> new ArrayList<>())
          .add(new Weighed(voice, weight));
    }
    return byStatus.entrySet().stream()
        .map(entry -> leaning(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingDouble(Leaning::weight).reversed())
        .toList();
  }

  private static Leaning leaning(String status, List<Weighed> all) {
    Set<Sentence> counted = new HashSet<>(); // one that limits another is heard twice
    List<Weighed> best =
        all.stream()
            .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
            .filter(weighed -> counted.add(weighed.voice().statement().sentence()))
            .limit(MOST_SENTENCES)
            .toList();
    List<Statement> telling =
        best.stream()
            .map(Weighed::voice)
            .filter(voice -> voice.likely() >= TELLS)
            .map(Voice::statement)
            .toList();
    double sum = 0;
    for (int i = 0; i < best.size(); i++) {
      sum += best.get(i).weight() * Math.pow(FURTHER, i);
    }
    return new Leaning(
        status,
        sum,
        best.stream().mapToDouble(w -> w.voice().likely()).max().orElse(0),
        telling.isEmpty() ? List.of(best.getFirst().voice().statement()) : telling);
  }
}
