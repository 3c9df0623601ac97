package org.lexatlas.activities.provider.corpus.reading;

import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;

/**
 * A sentence of a document.
 *
 * @param document the document's index among those read
 * @param offset where it begins in the document's text
 * @param text its words, verbatim
 * @param plain the same as phrases are matched against it
 * @param heading whether it is a heading
 */
public record Sentence(int document, int offset, String text, String plain, boolean heading) {

  /** Words; longer ones cost accuracy on the development cases, shorter ones gain none. */
  private static final int SHORT = 14;

  /** What may stand behind the stop of a sentence; French sets a space before the guillemet. */
  private static final Pattern CLOSING = Pattern.compile("[\\s\\p{Zs}\"'”’»“)\\]*_]+$");

  /** An entry of a list, or the end of one before the last: however short, no heading. */
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\((\\p{Ll}|[ivx]+)\\) \\p{Ll}.*|.*[;,] (or|and|oder|und|ou|et|o|y|e|или|и)");

  /** What plain text draws below a heading. */
  private static final Pattern UNDERLINE = Pattern.compile("\\n[ \\t]*(?:={2,}|-{3,})(?=\\s|$)");

  /** The dots of a table of contents. */
  private static final Pattern LEADER = Pattern.compile("\\.{5}|(?:\\. ){5}|…{3}");

  /** Where a word is parted at the end of a line. */
  private static final Pattern PARTED =
      Pattern.compile("(?<=\\p{L}\\p{L})[-\u00ad][ \\t]*\\n[ \\t]*(?=\\p{Ll})");

  /** What keeps its hyphen there. */
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?:crypto|krypto|cripto|крипто|non|anti|self|cross)$", Pattern.CASE_INSENSITIVE);

  private static final Pattern STOPPED = Pattern.compile("[.;:][\"'”»)]*\\s*$");

  public static Sentence of(int document, int offset, String text) {
    String bare = CLOSING.matcher(text).replaceFirst("");
    String last = bare.isEmpty() ? text : bare.substring(bare.length() - 1);
    boolean heading =
        text.startsWith("#")
            || underlined(text)
            || LEADER.matcher(text).find()
            || (text.length() < 90
                && !".!?;:,。".contains(last)
                && !text.contains("\n")
                && !ENTRY.matcher(text).matches());
    return new Sentence(document, offset, text, PlainWords.of(undrawn(text)), heading);
  }

  /** Dashes below a sentence, or below several lines, only part them from what follows. */
  private static boolean underlined(String text) {
    return UNDERLINE
        .matcher(text)
        .results()
        .filter(line -> line.end() == text.length())
        .anyMatch(
            line -> {
              String above = text.substring(0, line.start());
              return !STOPPED.matcher(above).find()
                  && (line.group().contains("=") || above.indexOf('\n') < 0);
            });
  }

  /** A part of it, in its place. */
  public Sentence part(int begin, int end) {
    String words = text.substring(begin, end);
    return new Sentence(document, offset + begin, words, PlainWords.of(undrawn(words)), heading);
  }

  /** The words on one line, for reading; {@link #text} is the one to quote. */
  public String line() {
    return undrawn(text).replaceAll("\\s+", " ").replaceAll("^#+ ", "").replace("**", "").strip();
  }

  /** Without what is drawn and not said, and with words that were parted put together. */
  private static String undrawn(String text) {
    String bare = UNDERLINE.matcher(text).replaceAll("");
    return PARTED
        .matcher(bare)
        .replaceAll(parted -> PREFIX.matcher(bare.substring(0, parted.start())).find() ? "-" : "");
  }

  /** Whether it has so few words that a rule which reads it plainly sees all that it says. */
  boolean isShort() {
    return line().split(" ", -1).length <= SHORT;
  }
}
