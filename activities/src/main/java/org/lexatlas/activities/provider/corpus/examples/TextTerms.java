package org.lexatlas.activities.provider.corpus.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a sentence is compared by: its words and pairs of words, and the runs of four letters in
 * each word, which see through endings in inflected languages. Numbers count as alike, but for the
 * years of this century: some answers are one. Pure.
 */
final class TextTerms {

  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\p{Nd})(?!20\\d\\d(?!\\p{Nd}))\\p{Nd}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final int RUN = 4;

  private TextTerms() {}

  /** Words and pairs, repeated as the text repeats them. */
  static List<String> words(String text) {
    String[] words = split(text);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      terms.add(words[i]);
      if (i > 0) {
        terms.add(words[i - 1] + " " + words[i]);
      }
    }
    return terms;
  }

  /** Runs of letters, a blank standing for either end of a word. */
  static List<String> letters(String text) {
    List<String> terms = new ArrayList<>();
    for (String word : split(text)) {
      String padded = " " + word + " ";
      for (int i = 0; i + RUN <= padded.length(); i++) {
        terms.add(padded.substring(i, i + RUN));
      }
    }
    return terms;
  }

  private static String[] split(String text) {
    String plain = NUMBER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("0");
    String words = NO_WORD.matcher(plain).replaceAll(" ").strip();
    return words.isEmpty() ? new String[0] : words.split(" ");
  }
}
