package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/**
 * The words that an amending act strikes from a provision, and puts nothing in their place: "In
 * Article 1 the words 'as legal tender' are deleted". Pure.
 */
final class StruckWords {

  private static final Pattern QUOTED = Pattern.compile("[\"“„«]\\s?([^\"“”„«»]+?)\\s?[\"”“»]");

  /** Shorter words stand anywhere. */
  private static final int SHORTEST = 8;

  private StruckWords() {}

  /** Whether a sentence says something else without them, as the topic's rules read it. */
  static boolean turn(Sentence sentence, List<String> struck, SentenceReader reader) {
    String left = sentence.plain();
    for (String words : struck) {
      left = left.replace(words, "");
    }
    return !left.equals(sentence.plain())
        && !found(left, reader).equals(found(sentence.plain(), reader));
  }

  private static List<String> found(String plain, SentenceReader reader) {
    return reader.read(plain, Surroundings.NONE).stream().map(f -> f.rule().id()).toList();
  }

  /** As plain words; empty when it strikes none. */
  static List<String> in(Sentence sentence, Vocabulary words) {
    String plain = sentence.plain();
    boolean strikes =
        words.concept("wording").in(plain)
            && words.concept("strikes").in(plain)
            && !words.concept("puts-in").in(plain);
    return strikes
        ? QUOTED
            .matcher(sentence.text())
            .results()
            .map(quoted -> PlainWords.of(quoted.group(1)))
            .filter(quoted -> quoted.length() >= SHORTEST)
            .toList()
        : List.of();
  }
}
