package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;

/**
 * The number of an act with its year, such as 19/21 or 2/2018.
 *
 * @param start where it begins in the text
 */
record ActNumber(String written, int start) {

  private static final int KIND_REACH = 50;

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d/-])\\d{1,4}[/-](?:(?:19|20)\\d{2}|\\d{2})(?![\\d/-])");

  /** In their order. */
  static List<ActNumber> in(String text) {
    return NUMBER.matcher(text).results().map(m -> new ActNumber(m.group(), m.start())).toList();
  }

  /**
   * Whether it is the one of an act: its title has the number, and a word that stands before it
   * here, such as "Circular".
   */
  boolean of(SourceText act, String text) {
    String before = PlainWords.of(text.substring(Math.max(0, start - KIND_REACH), start));
    return in(act.title()).stream().anyMatch(own -> own.written().equals(written))
        && TitleWords.of(act.title()).stream().anyMatch(before::contains);
  }
}
