package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.Statement;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;

/** Chooses the sentences that are quoted: what decided, and the best of each aspect. Pure. */
final class Excerpts {

  private static final int MOST_DECIDING = 6;
  private static final int MOST_OF_ASPECT = 4;
  private static final int LONGEST = 600;

  private Excerpts() {}

  /**
   * The deciding statements, a law's own words before all others, then the best first: each
   * sentence once, at most two of a document, and where sources conflict, of every side. What says
   * nothing alone is none, unless nothing else decided.
   */
  static List<Deciding> deciding(CorpusReading reading) {
    List<Deciding> chosen = new ArrayList<>();
    Set<String> sentences = new LinkedHashSet<>();
    Map<String, Integer> ofSide = new LinkedHashMap<>();
    int sides = (int) reading.decision().by().stream().map(Deciding::points).distinct().count();
    for (Deciding deciding : candidates(reading)) {
      Statement statement = deciding.statement();
      String document = statement.document().id();
      long same =
          chosen.stream().filter(d -> d.statement().document().id().equals(document)).count();
      boolean room =
          ofSide.getOrDefault(deciding.points(), 0)
              < Math.max(2, MOST_DECIDING / Math.max(1, sides));
      if (same < 2
          && room
          && sentences.add(document + "#" + reading.quoted(statement.sentence()).offset())) {
        chosen.add(deciding);
        ofSide.merge(deciding.points(), 1, Integer::sum);
      }
    }
    return chosen;
  }

  private static List<Deciding> candidates(CorpusReading reading) {
    List<Deciding> candidates = new ArrayList<>(reading.decision().by());
    if (reading.law() != null) {
      candidates.addFirst(reading.law());
    }
    List<Deciding> statements =
        candidates.stream()
            .filter(deciding -> !Quote.of(deciding.statement(), reading).isNoStatement())
            .toList();
    return statements.isEmpty() ? candidates : statements;
  }

  /** By aspect, its best sentences but for those that others overrule. */
  static Map<String, List<Quote>> aspects(CorpusReading reading, Set<Quote> overruled) {
    Map<String, List<Quote>> excerpts = new LinkedHashMap<>();
    reading
        .aspects()
        .forEach(
            (aspect, sentences) ->
                excerpts.put(
                    aspect,
                    ranked(sentences, reading).stream()
                        .filter(quote -> !overruled.contains(quote))
                        .limit(MOST_OF_ASPECT)
                        .toList()));
    return excerpts;
  }

  /** The best of the sentences. */
  static List<Quote> best(List<Sentence> sentences, CorpusReading reading) {
    return ranked(sentences, reading).stream().limit(MOST_OF_ASPECT).toList();
  }

  /**
   * All of the sentences that say something and are short enough to quote, each once: the highest
   * tier first, then the newest, then in the text's order.
   */
  static List<Quote> ranked(List<Sentence> sentences, CorpusReading reading) {
    Set<String> seen = new LinkedHashSet<>();
    return sentences.stream()
        .map(sentence -> Quote.of(sentence, reading))
        .filter(quote -> quote.sentence().text().length() <= LONGEST && !quote.isNoStatement())
        .sorted(
            Comparator.comparingInt((Quote quote) -> quote.document().type().tier())
                .thenComparing(quote -> quote.document().orderDate())
                .reversed()
                .thenComparingInt(quote -> quote.document().index())
                .thenComparingInt(quote -> quote.sentence().offset()))
        .filter(quote -> seen.add(quote.sentence().plain()))
        .toList();
  }
}
