package org.lexatlas.activities.provider.corpus.writing;

import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.domain.analysis.Claim;

/** A sentence together with the document that it stands in. */
record Quote(Sentence sentence, SourceText document) {

  private static final String STOPS = ".!?…。！？";

  /** The sentence in quotation marks after its source: one sentence of running text. */
  String cited() {
    String line = sentence.line();
    boolean stopped = STOPS.indexOf(line.charAt(line.length() - 1)) >= 0;
    return source() + ": “" + line + (stopped ? "”" : "”.");
  }

  /** Who says it and when. */
  private String source() {
    String kind = document.type().word().replace('_', ' ');
    String date = document.date() == null ? "" : ", " + document.date();
    return document.title() + " (" + kind + date + ")";
  }

  Claim.Passage passage() {
    return new Claim.Passage(sentence.text(), document.url(), document.id(), sentence.offset());
  }
}
