package org.lexatlas.worker;

import org.lexatlas.activities.corpus.CorpusIngestion;
import org.lexatlas.activities.corpus.CorpusKeeping;
import org.lexatlas.activities.provider.corpus.CorpusProvider;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.retrieval.OnnxEmbedder;
import org.lexatlas.activities.retrieval.PassageEmbedding;
import org.lexatlas.store.Database;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.corpus.IngestionStore;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Documents on disk: their ingestion, and the provider that reads them. */
@Configuration(proxyBeanMethods = false)
class CorpusConfiguration {

  @Bean
  CorpusStore corpusStore(Database workerDatabase) {
    return new CorpusStore(workerDatabase);
  }

  @Bean
  CorpusKeeping corpusKeeping(
      CorpusStore corpusStore, Database workerDatabase, WorkerSettings settings) {
    var jurisdictions = new JurisdictionStore(workerDatabase);
    var ingestion =
        new CorpusIngestion(
            corpusStore,
            code -> jurisdictions.find(code).isPresent(),
            settings.corpus().maxBytes(),
            settings.corpus().embeddings().on()
                ? PassageEmbedding.by(new OnnxEmbedder(), corpusStore.vectors())
                : PassageEmbedding.off());
    var keeping = new CorpusKeeping(ingestion, new IngestionStore(workerDatabase));
    keeping.samples(settings.corpus().samples().on());
    return keeping;
  }

  @Bean
  RuleBook ruleBook(WorkerSettings settings) {
    var folder = settings.corpus().rules();
    return folder == null ? RuleBook.ofTheProgram() : RuleBook.with(folder);
  }

  @Bean
  CorpusProvider corpusProvider(
      CorpusStore corpusStore, RuleBook ruleBook, WorkerSettings settings) {
    return settings.corpus().embeddings().on()
        ? CorpusProvider.over(corpusStore, new OnnxEmbedder(), ruleBook)
        : CorpusProvider.over(corpusStore, ruleBook);
  }
}
