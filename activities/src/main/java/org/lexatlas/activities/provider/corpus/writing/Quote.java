package org.lexatlas.activities.provider.corpus.writing;

import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.activities.provider.corpus.reading.Statement;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Overruled;

/** A sentence, or a question with its answer, together with the document that it stands in. */
record Quote(Sentence sentence, SourceText document) {

  private static final String STOPS = ".!?…。！？";

  /** Of what is to be quoted for a sentence. */
  static Quote of(Sentence sentence, CorpusReading reading) {
    return new Quote(reading.quoted(sentence), reading.documents().get(sentence.document()));
  }

  static Quote of(Statement statement, CorpusReading reading) {
    return new Quote(reading.quoted(statement.sentence()), statement.document());
  }

  /** The sentence in quotation marks after its source: one sentence of running text. */
  String cited() {
    String line = sentence.line();
    boolean stopped = STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return source() + ": “" + line + (stopped ? "”" : "”.");
  }

  /** Who says it and when. */
  private String source() {
    return document.title() + " (" + about() + ")";
  }

  private String about() {
    String kind = document.type().word().replace('_', ' ');
    return document.date() == null ? kind : kind + ", " + document.date();
  }

  /** The note on a statement that its document overrules. */
  String overrules() {
    return Overruled.note(document.title(), about());
  }

  Claim.Passage passage() {
    return new Claim.Passage(sentence.text(), document.url(), document.id(), sentence.offset());
  }
}
