package org.lexatlas.activities.provider.corpus.examples;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a sentence is compared by: its words and pairs of words, the words that follow closely on a
 * denial, as denied (ADR 19), and the runs of four letters in each word, which see through endings
 * in inflected languages. Numbers count as alike, but for the years of this century: some answers
 * are one. Pure.
 */
final class TextTerms {

  private static final Pattern NUMBER =
      Pattern.compile("(?<!\\p{Nd})(?!20\\d\\d(?!\\p{Nd}))\\p{Nd}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_]+");
  private static final int RUN = 4;

  /** How many words after a denial are denied. */
  private static final int DENIED = 6;

  /** In the languages that have a lexicon; those that several have stand with the first. */
  private static final Set<String> DENIALS =
      Stream.of(
              "not no nor neither never none nobody nothing without cannot unless refrain isn aren"
                  + " don doesn didn wasn weren hasn haven won wouldn couldn",
              "не нет ни без никто никак никакой никакая никакого нельзя",
              "ni nunca ningún ninguna ninguno nadie sin nada",
              "ne n pas aucun aucune sans jamais nul nulle personne",
              "nicht kein keine keiner keinen keinem ohne niemand nie weder",
              "não nem nenhum nenhuma sem ninguém")
          .flatMap(words -> Stream.of(words.split(" ", -1)))
          .collect(toUnmodifiableSet());

  private TextTerms() {}

  /** Words, pairs and denied words ({@code ~}), repeated as the text repeats them. */
  static List<String> words(String text) {
    String[] words = split(text);
    List<String> terms = new ArrayList<>();
    int denial = -DENIED - 1;
    for (int i = 0; i < words.length; i++) {
      terms.add(words[i]);
      if (i - denial <= DENIED) {
        terms.add("~" + words[i]);
      }
      if (DENIALS.contains(words[i])) {
        denial = i;
      }
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
