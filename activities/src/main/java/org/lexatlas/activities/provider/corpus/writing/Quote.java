package org.lexatlas.activities.provider.corpus.writing;

import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.domain.analysis.Claim;

/** A sentence together with the document that it stands in. */
record Quote(Sentence sentence, SourceText document) {

  /** The sentence in quotation marks with its source, as running text. */
  String cited() {
    return "“" + sentence.line() + "” (" + source() + ")";
  }

  /** Who says it and when. */
  String source() {
    String kind = document.type().word().replace('_', ' ');
    return document.title() + ", " + kind + (document.date() == null ? "" : ", " + document.date());
  }

  Claim.Passage passage() {
    return new Claim.Passage(sentence.text(), document.url(), document.id(), sentence.offset());
  }
}
