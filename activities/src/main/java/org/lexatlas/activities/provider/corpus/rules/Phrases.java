package org.lexatlas.activities.provider.corpus.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.lexatlas.activities.retrieval.Span;

/**
 * A set of phrases, matched as whole words in {@linkplain PlainWords plain} text. A phrase is
 * written as it is read, with these signs:
 *
 * <ul>
 *   <li>{@code trad*}: any ending;
 *   <li>{@code (buy|sell)}: one of these, {@code (the )?ban}: or none;
 *   <li>{@code no ... shall}: up to seven words between, not across a semicolon or colon;
 *   <li>a blank: one too, with or without quotation marks beside it;
 *   <li>{@code <n>}: a number in digits.
 * </ul>
 */
public final class Phrases {

  /** No phrase: matches nothing. */
  public static final Phrases NONE = new Phrases(new PhraseStarts(List.of()));

  /** What {@code <n>} is in a plain phrase. */
  static final char NUMBER = '\u0002';

  private static final String GAP = " ... ";

  /** Where several phrases begin at one word, the one that takes in more words is meant. */
  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparing((String phrase) -> phrase.contains(GAP))
          .thenComparingInt(Phrases::words)
          .thenComparingInt(String::length)
          .reversed()
          .thenComparing(Comparator.naturalOrder());

  private final PhraseStarts starts;

  private Phrases(PhraseStarts starts) {
    this.starts = starts;
  }

  /**
   * Compiles phrases.
   *
   * @throws IllegalArgumentException when one is not well-formed; the message names it
   */
  public static Phrases of(List<String> phrases) {
    return phrases.isEmpty()
        ? NONE
        : new Phrases(
            new PhraseStarts(phrases.stream().sorted(LONGEST_FIRST).map(Phrases::phrase).toList()));
  }

  /** Words outside of brackets. */
  private static int words(String phrase) {
    return phrase.replaceAll("\\([^()]*\\)\\?", "_").split(" ", -1).length;
  }

  private static PhraseStarts.Phrase phrase(String phrase) {
    String plain =
        PlainWords.of(phrase.replace("*", "\u0001").replace("<n>", String.valueOf(NUMBER)))
            .replace('\u0001', '*');
    var regex = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (plain.startsWith(GAP, i)) {
        regex.append("[,)\"']*\\s+(?:[^\\s;:]+\\s+){0,7}?[\"'(]*");
        i += GAP.length() - 1;
      } else if (c == NUMBER) {
        regex.append("\\d[\\d.,]*");
      } else if (c == '*') {
        regex.append("[\\p{L}\\p{M}\\p{N}]*");
      } else if (plain.startsWith(" ?", i)) {
        regex.append("\\s*");
        i++;
      } else if (c == ' ') {
        regex.append("[\"']*\\s+[\"']*");
      } else if ("()|?".indexOf(c) >= 0) {
        regex.append(c == '(' ? "(?:" : String.valueOf(c));
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    try {
      Pattern.compile(regex.toString());
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("phrase '" + phrase + "' is not well-formed", e);
    }
    return new PhraseStarts.Phrase(PhraseStarts.of(plain), regex.toString());
  }

  /** Whether one of the phrases occurs. */
  public boolean in(String plain) {
    return starts.next(plain, 0).isPresent();
  }

  /** Where they occur, in order, without overlaps. */
  public List<Span> find(String plain) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    for (Optional<Span> next = starts.next(plain, 0);
        next.isPresent();
        next = starts.next(plain, from)) {
      found.add(next.get());
      from = Math.max(next.get().end(), next.get().start() + 1);
    }
    return found;
  }

  /** The text with every occurrence blanked, all positions kept. */
  public String blank(String plain) {
    var text = new StringBuilder(plain);
    for (Span span : find(plain)) {
      for (int i = span.start(); i < span.end(); i++) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }
}
