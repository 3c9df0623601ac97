package org.lexatlas.activities.provider.corpus;

import java.util.Map;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.reading.StatusEvidence;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.store.Json;

/** What a reply speaks for, before it is weighed. Pure. */
public final class CorpusEvidence {

  private CorpusEvidence() {}

  /**
   * For each status that may be given, its signs in their words.
   *
   * @param reply the corpus provider's, for this question
   */
  public static Map<String, Map<String, Double>> of(
      RawReply reply, ResearchQuestion question, RuleBook book) {
    var found = Json.MAPPER.readValue(reply.body(), CorpusReply.class);
    return StatusEvidence.of(
        SourceTexts.of(found.documents()),
        question.topic(),
        book,
        question.jurisdiction().code(),
        question.asOf());
  }
}
