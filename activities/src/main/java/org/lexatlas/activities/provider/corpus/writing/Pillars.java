package org.lexatlas.activities.provider.corpus.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Sentence;

/**
 * The authorities and regimes that the documents name, each with the sentence that tells its part.
 */
final class Pillars {

  private static final int MOST = 5;

  private Pillars() {}

  /** By authority, the best sentence that names it together with what the topic is about. */
  static Map<String, Quote> of(CorpusReading reading) {
    Map<String, Quote> pillars = new LinkedHashMap<>();
    List<Sentence> sentences =
        reading.relevant().stream().filter(s -> !reading.pending().contains(s)).toList();
    for (Quote quote : Excerpts.ranked(sentences, reading)) {
      for (String name : AuthorityNames.in(quote.sentence().line())) {
        boolean known =
            pillars.keySet().stream()
                .anyMatch(other -> other.contains(name) || name.contains(other));
        if (!known && pillars.size() < MOST) {
          pillars.put(name, quote);
        }
      }
    }
    return pillars;
  }
}
