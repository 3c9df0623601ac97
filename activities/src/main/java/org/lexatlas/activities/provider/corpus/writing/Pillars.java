package org.lexatlas.activities.provider.corpus.writing;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;

/**
 * The authorities and regimes that the documents name, each with the sentence that tells its part.
 */
final class Pillars {

  private static final int MOST = 5;

  private Pillars() {}

  /**
   * By authority, the best sentence that names it together with what the topic is about; before
   * others one that reads a rule or a duty in it. What only reports say of an authority otherwise
   * is no regime.
   */
  static Map<String, Quote> of(CorpusReading reading) {
    Set<Sentence> ruling =
        new HashSet<>(reading.aspects().getOrDefault(TopicRules.DUTIES, List.of()));
    reading.statements().forEach(statement -> ruling.add(statement.sentence()));
    ruling.removeAll(reading.pending());
    List<Sentence> others =
        reading.relevant().stream()
            .filter(s -> !ruling.contains(s) && !reading.pending().contains(s))
            .filter(s -> reading.documents().get(s.document()).type().primary())
            .toList();
    Map<String, Quote> pillars = new LinkedHashMap<>();
    Stream.of(List.copyOf(ruling), others)
        .flatMap(sentences -> Excerpts.ranked(sentences, reading).stream())
        .forEach(quote -> name(pillars, quote));
    return pillars;
  }

  private static void name(Map<String, Quote> pillars, Quote quote) {
    for (String name : AuthorityNames.in(quote.sentence().line())) {
      boolean known =
          pillars.keySet().stream().anyMatch(other -> other.contains(name) || name.contains(other));
      if (!known && pillars.size() < MOST) {
        pillars.put(name, quote);
      }
    }
  }
}
