package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The number of an act with its year, such as 19/21 or 2/2018: of no other act of the same country,
 * however its kind and its issuer are written beside it.
 *
 * @param start where it begins in the text
 */
record ActNumber(String written, int start) {

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\d/-])\\d{1,4}[/-](?:(?:19|20)\\d{2}|\\d{2})(?![\\d/-])");

  /** In their order. */
  static List<ActNumber> in(String text) {
    return NUMBER.matcher(text).results().map(m -> new ActNumber(m.group(), m.start())).toList();
  }

  /** As the title of an act has them. */
  static Set<String> of(SourceText act) {
    return in(act.title()).stream().map(ActNumber::written).collect(Collectors.toSet());
  }
}
