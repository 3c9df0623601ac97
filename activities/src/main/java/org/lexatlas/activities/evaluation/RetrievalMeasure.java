package org.lexatlas.activities.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.lexatlas.activities.corpus.CorpusIngestion;
import org.lexatlas.activities.provider.corpus.TopicSearch;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.retrieval.PassageEmbedding;
import org.lexatlas.activities.retrieval.PassageSearch;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusPassage;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.corpus.PassageHit;

/**
 * How well documents are found where there are many: all documents of a set in one language lie in
 * one pile, and each topic's should come first. Cases by themselves have too few documents to tell.
 */
public final class RetrievalMeasure {

  /** No jurisdiction has this code. */
  private static final String PILE = "ZZ";

  private static final int HITS = 400;

  private final CorpusStore store;
  private final PassageEmbedding embedding;
  private final String language;
  private final RuleBook book;

  /** Takes an empty corpus, and how its passages are embedded. */
  public RetrievalMeasure(
      CorpusStore store, PassageEmbedding embedding, String language, RuleBook book) {
    this.store = store;
    this.embedding = embedding;
    this.language = language;
    this.book = book;
  }

  /**
   * What the search comes to.
   *
   * @param topics that were looked for
   * @param documents in the pile
   * @param precision of as many documents as a topic has, the share that is of the topic; the mean
   *     over the topics
   */
  public record Result(int topics, int documents, double precision) {}

  /** Piles up the set's documents; measure as often as there are ways to search, then empty. */
  public Pile pile(EvaluationSet set) {
    Map<String, Set<String>> byTopic = new TreeMap<>();
    Map<String, Topic> topics = new TreeMap<>();
    for (EvaluationCase one : set.cases()) {
      topics.put(one.topic().id(), one.topic());
      byTopic.computeIfAbsent(one.topic().id(), id -> new HashSet<>()).addAll(add(one));
    }
    return new Pile(topics, byTopic);
  }

  private Set<String> add(EvaluationCase one) {
    try {
      var ingestion =
          new CorpusIngestion(
              store, code -> true, CorpusIngestion.DEFAULT_MAX_BYTES, PassageEmbedding.off());
      ingestion.ingest(one.folder(), (name, done, total) -> {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> added = new HashSet<>();
    String code = one.jurisdiction().code();
    for (CorpusDocument document : store.documents(code)) {
      if (document.language().equals(language)) {
        List<CorpusPassage> passages = store.passages(document.id());
        store.save(piled(document), passages, embedding.of(language, passages));
        added.add(document.id());
      }
    }
    return added;
  }

  private static CorpusDocument piled(CorpusDocument document) {
    return new CorpusDocument(
        document.id(),
        document.location(),
        document.digest(),
        document.state(),
        document.reason(),
        document.title(),
        document.url(),
        document.date(),
        document.dateFrom(),
        document.type(),
        PILE,
        null,
        document.language(),
        false,
        document.body());
  }

  /** Documents that lie together, and which of them belong to which topic. */
  public final class Pile implements AutoCloseable {

    private final Map<String, Topic> topics;
    private final Map<String, Set<String>> byTopic;

    private Pile(Map<String, Topic> topics, Map<String, Set<String>> byTopic) {
      this.topics = topics;
      this.byTopic = byTopic;
    }

    /** Searches for every topic. */
    public Result measure(PassageSearch search) {
      List<Double> shares = new ArrayList<>();
      byTopic.forEach(
          (id, wanted) -> {
            Topic topic = topics.get(id);
            if (!wanted.isEmpty() && topic != null) {
              shares.add(share(search, topic, wanted));
            }
          });
      double mean = shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
      return new Result(shares.size(), store.documents(PILE).size(), mean);
    }

    private double share(PassageSearch search, Topic topic, Set<String> wanted) {
      List<String> found =
          search
              .search(
                  TopicSearch.query(
                      topic, book.topic(topic.id()), PILE, LocalDate.MAX.withYear(9999), language),
                  HITS)
              .stream()
              .map(PassageHit::document)
              .distinct()
              .limit(wanted.size())
              .toList();
      return (double) found.stream().filter(wanted::contains).count() / wanted.size();
    }

    @Override
    public void close() {
      store.digestsBelow("").keySet().forEach(store::remove);
    }
  }
}
