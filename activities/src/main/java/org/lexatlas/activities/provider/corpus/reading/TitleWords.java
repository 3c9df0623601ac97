package org.lexatlas.activities.provider.corpus.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;

/** What the title of an act says: its words, without numbers and the short ones. Pure. */
final class TitleWords {

  /** Shorter words tell nothing. */
  private static final int SHORTEST = 4;

  private TitleWords() {}

  static Set<String> of(String title) {
    return Stream.of(PlainWords.of(title).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toSet());
  }
}
