package org.lexatlas.activities.provider.corpus;

import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.TokenUse;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.provider.corpus.writing.OutputWriter;
import org.lexatlas.activities.retrieval.Embedder;
import org.lexatlas.activities.retrieval.FullTextSearch;
import org.lexatlas.activities.retrieval.HybridSearch;
import org.lexatlas.activities.retrieval.MeaningSearch;
import org.lexatlas.activities.retrieval.PassageSearch;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.store.Json;
import org.lexatlas.store.corpus.CorpusStore;
import tools.jackson.core.JacksonException;

/**
 * Extractive research over the documents that the user put in: no key, no network, no model. It
 * picks passages, reads them by the topic's evidence rules, and says nothing that no passage says.
 * The same corpus and question give the same output; confidence is never High. Thread-safe.
 */
public final class CorpusProvider implements ResearchProvider {

  public static final String ID = "corpus";

  private final CorpusRetrieval retrieval;
  private final RuleBook book;

  /** Made of a corpus, a way to search it, and rules to read it by. */
  public CorpusProvider(CorpusStore store, PassageSearch search, RuleBook book) {
    this.retrieval = new CorpusRetrieval(store, search, book);
    this.book = book;
  }

  /** The provider over a corpus that is searched by its words. */
  public static CorpusProvider over(CorpusStore store, RuleBook book) {
    return new CorpusProvider(store, new FullTextSearch(store.index()), book);
  }

  /** The provider over a corpus that is searched by its words, and by its meaning. */
  public static CorpusProvider over(CorpusStore store, Embedder embedder, RuleBook book) {
    return new CorpusProvider(
        store,
        new HybridSearch(
            List.of(
                new FullTextSearch(store.index()), new MeaningSearch(embedder, store.vectors()))),
        book);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public RawReply research(ResearchQuestion question, Progress progress) {
    try {
      CorpusReply reply = retrieval.find(question, progress);
      return new RawReply(Json.MAPPER.writeValueAsString(reply), null, TokenUse.NONE);
    } catch (JdbiException e) {
      throw new ProviderFailure.Unavailable("the corpus cannot be read: " + e.getMessage(), e);
    }
  }

  @Override
  public ResearchOutput read(RawReply reply, ResearchQuestion question) {
    CorpusReply found;
    try {
      found = Json.MAPPER.readValue(reply.body(), CorpusReply.class);
    } catch (JacksonException | NullPointerException e) {
      throw new ProviderFailure.Malformed("not a reply of the corpus: " + e.getMessage(), e);
    }
    if (found == null) {
      throw new ProviderFailure.Malformed("not a reply of the corpus: it is empty", null);
    }
    var reading =
        CorpusReading.of(
            SourceTexts.of(found.documents()),
            question.topic(),
            book,
            question.jurisdiction().code(),
            question.asOf());
    if (!question.topic().admits(reading.decision().status())) {
      throw new ProviderFailure.Refused(
          "the evidence rules of %s give '%s', which its vocabulary (version %d) does not have; change one of the two"
              .formatted(
                  question.topic().id(), reading.decision().status(), question.topic().version()));
    }
    return new OutputWriter(question, reading, found.queries()).write();
  }
}
