package org.lexatlas.activities.provider.corpus.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/** Whether words name the document that they stand in by its number: "Directive 9 takes effect". */
final class OwnNumber {

  private static final Pattern NUMBER = Pattern.compile(" (?:nr )?(?=\\S*\\d)[^\\s,;:()]+");

  /** So far from their beginning it may stand. */
  private static final int OPENING = 6;

  private OwnNumber() {}

  static boolean in(String plain, SourceText document, Vocabulary words) {
    String title = PlainWords.of(document.title()) + " ";
    return words.concept("kind-of-act").find(plain).stream()
        .filter(kind -> kind.start() <= OPENING)
        .anyMatch(
            kind -> {
              Matcher number = NUMBER.matcher(plain).region(kind.end(), plain.length());
              return number.lookingAt()
                  && title.matches(
                      ".*" + Pattern.quote(kind.of(plain) + number.group()) + "(?![\\d/]).*");
            });
  }
}
