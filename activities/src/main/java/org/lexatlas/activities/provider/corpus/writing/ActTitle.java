package org.lexatlas.activities.provider.corpus.writing;

import java.util.List;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.law.Instruments;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.reading.Dates;
import org.lexatlas.domain.analysis.PlainText;

/**
 * Tells the bare name of an act ("Lei n.º 9/2025, de 15 de Setembro") from a sentence: it lays
 * nothing down. Pure.
 */
final class ActTitle {

  /** Before the name: an article, or nothing. */
  private static final Pattern BEFORE = Pattern.compile("(?iu)[^\\p{L}]*(?:\\p{L}{1,3} )?");

  /** Behind it: a day without its year, and what joins it to the name. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iu)[^\\p{L}\\d]*(?:(?:de|of|du|del|vom|от|dated|le)(?!\\p{L})[^\\p{L}\\d]*)?"
              + "(?:\\d{1,2}(?:er|º|st|nd|rd|th)?[^\\p{L}\\d]*(?:(?:de|of) )?\\p{L}+)?[^\\p{L}\\d]*");

  private static final int LONGEST = 300;
  private static final String STOPS = ".!?…。！？";

  private ActTitle() {}

  /**
   * Whether a line is such a name, or that of its own document, or how that begins.
   *
   * @param title of the document
   */
  static boolean is(String line, String title) {
    return line.length() <= LONGEST
        && Instruments.names(line)
        && (ofDocument(line, title) || names(line));
  }

  private static boolean ofDocument(String line, String title) {
    String words = PlainText.squeezed(line);
    return !words.isEmpty()
        && STOPS.indexOf(line.charAt(line.length() - 1)) < 0
        && PlainText.squeezed(title).startsWith(words);
  }

  private static boolean names(String line) {
    List<LawMention> laws = LawFinder.find(line);
    if (laws.isEmpty() || !BEFORE.matcher(line.substring(0, laws.getFirst().start())).matches()) {
      return false;
    }
    String behind = line.substring(laws.getFirst().end());
    int from = laws.getFirst().end();
    for (Dates.Found date : Dates.in(line).reversed()) {
      if (date.start() >= from) {
        behind = behind.substring(0, date.start() - from) + behind.substring(date.end() - from);
      }
    }
    return BEHIND.matcher(behind).matches();
  }
}
