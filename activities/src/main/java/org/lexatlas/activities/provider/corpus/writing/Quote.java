package org.lexatlas.activities.provider.corpus.writing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.activities.provider.corpus.reading.Statement;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Overruled;

/**
 * A sentence, or a question with its answer, together with the document that it stands in. What the
 * layout sets around the words, a list's number or bold marks, is not quoted with them.
 */
record Quote(Sentence sentence, SourceText document) {

  private static final String STOPS = ".!?…。！？";

  /** "2. ", "(b) ", "- " before a capital letter. */
  private static final Pattern LISTED =
      Pattern.compile(
          "^(?:(?:[-•–—*>]|\\(?\\d{1,2}[.)]|\\(?\\p{Ll}\\))\\s+)+(?=[\\p{Lu}\\p{Lo}\"“«„¿¡])");

  /** "1. Januar", "4. Quartal": in German a number with a stop is an ordinal. */
  private static final String ORDINAL = "^\\d{1,2}\\. .*";

  private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");

  /** Of what is to be quoted for a sentence. */
  static Quote of(Sentence sentence, CorpusReading reading) {
    SourceText document = reading.documents().get(sentence.document());
    return new Quote(bare(reading.quoted(sentence), document), document);
  }

  static Quote of(Statement statement, CorpusReading reading) {
    SourceText document = statement.document();
    return new Quote(bare(reading.quoted(statement.sentence()), document), document);
  }

  private static Sentence bare(Sentence whole, SourceText document) {
    Matcher listed = LISTED.matcher(whole.text());
    boolean ordinal = document.language().equals("de") && whole.line().matches(ORDINAL);
    Sentence words =
        !ordinal && listed.find() ? whole.part(listed.end(), whole.text().length()) : whole;
    Matcher bold = BOLD.matcher(words.text());
    return bold.matches() ? words.part(bold.start(1), bold.end(1)) : words;
  }

  /**
   * Whether it only asks, is a row of a table or the title of an act, or has no words: that says
   * nothing alone.
   */
  boolean isNoStatement() {
    String words = sentence.text().replaceFirst("[\\s*_»”\")]+$", "");
    return words.endsWith("?")
        || words.endsWith("？")
        || words.startsWith("|")
        || words.codePoints().noneMatch(Character::isLetter)
        || ActTitle.is(sentence.line(), document.title());
  }

  /** The sentence in quotation marks after its source: one sentence of running text. */
  String cited() {
    String line = sentence.line();
    boolean stopped = STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return source() + ": “" + line + (stopped ? "”" : "”.");
  }

  /** Who says it and when. */
  private String source() {
    return InlineTitle.of(document.title()) + " (" + about() + ")";
  }

  private String about() {
    String kind = document.type().word().replace('_', ' ');
    return document.date() == null ? kind : kind + ", " + document.date();
  }

  /** The note on a statement that its document overrules. */
  String overrules() {
    return Overruled.note(InlineTitle.of(document.title()), about());
  }

  Claim.Passage passage() {
    return new Claim.Passage(sentence.text(), document.url(), document.id(), sentence.offset());
  }
}
