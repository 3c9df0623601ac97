package org.lexatlas.activities.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.corpus.CorpusIngestion;
import org.lexatlas.activities.corpus.FileProblem;
import org.lexatlas.activities.corpus.IngestionReport;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.CorpusProvider;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.retrieval.Embedder;
import org.lexatlas.activities.retrieval.PassageEmbedding;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.store.Database;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusStore;

/**
 * Runs cases through ingestion and provider, one after the other: each sees its own documents only.
 * The database is one that nobody else uses; its corpus is empty before and after.
 */
public final class Evaluation {

  private static final Set<String> NO_DOCUMENTS = Set.of(CaseFile.NAME, MarkFile.NAME);

  private final CorpusStore store;
  private final CorpusProvider provider;
  private final CorpusIngestion ingestion;

  /**
   * Prepares an evaluation.
   *
   * @param embedder null: documents are found by their words alone
   */
  public Evaluation(Database database, @Nullable Embedder embedder, RuleBook book) {
    this.store = new CorpusStore(database);
    this.provider =
        embedder == null
            ? CorpusProvider.over(store, book)
            : CorpusProvider.over(store, embedder, book);
    this.ingestion =
        new CorpusIngestion(
            store,
            code -> true,
            CorpusIngestion.DEFAULT_MAX_BYTES,
            embedder == null
                ? PassageEmbedding.off()
                : PassageEmbedding.by(embedder, store.vectors()));
  }

  /**
   * Runs one case.
   *
   * @throws BadCase when a document of it cannot be read
   */
  public CaseOutcome run(EvaluationCase asked) {
    try {
      usable(asked, ingestion.ingest(asked.folder(), (name, done, total) -> {}));
      ResearchQuestion question = question(asked);
      RawReply reply = provider.research(question, words -> {});
      return checked(asked, provider.read(reply, question), reply);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      store.digestsBelow("").keySet().forEach(store::remove);
    }
  }

  static ResearchQuestion question(EvaluationCase asked) {
    return new ResearchQuestion(asked.jurisdiction(), asked.topic(), asked.asOf(), null, null);
  }

  private static void usable(EvaluationCase asked, IngestionReport report) {
    for (FileProblem problem : report.problems()) {
      if (!NO_DOCUMENTS.contains(problem.file())) {
        throw new BadCase(asked.id() + "/" + problem.file(), problem.reason());
      }
    }
  }

  private CaseOutcome checked(EvaluationCase asked, ResearchOutput output, RawReply reply) {
    List<Boolean> checks = new ArrayList<>();
    for (Claim claim : output.claims()) {
      claim.evidence().forEach(p -> checks.add(stands(p.document(), p.offset(), p.quote())));
    }
    output
        .decidingSentences()
        .forEach(s -> checks.add(stands(s.document(), s.offset(), s.sentence())));
    int verbatim = (int) checks.stream().filter(Boolean::booleanValue).count();
    return new CaseOutcome(asked, output, reply, checks.size(), verbatim);
  }

  private boolean stands(@Nullable String document, @Nullable Integer offset, String quote) {
    return document != null
        && offset != null
        && store
            .document(document)
            .map(CorpusDocument::body)
            .filter(body -> body.startsWith(quote, offset))
            .isPresent();
  }
}
