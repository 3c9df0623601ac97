package org.lexatlas.domain.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexatlas.domain.analysis.PlainText;

/** The words of a statement. */
final class Wording {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)?");

  /** Words that join others and hedges: they come and go without changing what is said. */
  private static final Set<String> JOINING =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "in",
          "on",
          "at",
          "to",
          "for",
          "by",
          "with",
          "from",
          "as",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "has",
          "have",
          "had",
          "it",
          "its",
          "this",
          "that",
          "these",
          "those",
          "their",
          "there",
          "which",
          "who",
          "and",
          "or",
          "also",
          "such",
          "into",
          "under",
          "per",
          "any",
          "all",
          "generally",
          "usually",
          "currently",
          "de",
          "la",
          "le",
          "les",
          "el",
          "los",
          "las",
          "des",
          "du",
          "der",
          "die",
          "das",
          "den",
          "dem",
          "und",
          "et",
          "y",
          "e",
          "o",
          "и",
          "в",
          "на",
          "по",
          "с",
          "um",
          "uma",
          "da",
          "do",
          "em");

  private Wording() {}

  /** All words in order, in lower case. */
  static List<String> words(String text) {
    var words = new ArrayList<String>();
    Matcher matcher = WORD.matcher(PlainText.normalised(text));
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }

  /** The words that say something, in order, plural and singular alike. */
  static List<String> content(String text) {
    return words(text).stream().filter(word -> !JOINING.contains(word)).map(Wording::stem).toList();
  }

  /** Good enough to let "licence" meet "licences"; not a linguist's stem. */
  private static String stem(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")) {
      return word.substring(0, word.length() - 1);
    }
    return word;
  }
}
