package org.lexatlas.standalone.bench;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.activities.provider.corpus.CorpusProvider;
import org.lexatlas.activities.provider.corpus.rules.RuleBook;
import org.lexatlas.activities.retrieval.Embedder;
import org.lexatlas.activities.retrieval.PassageEmbedding;
import org.lexatlas.activities.retrieval.PassageSplitter;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusPassage;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.corpus.PassageVectors;
import org.lexatlas.store.corpus.SourceType;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;

/**
 * How fast a corpus is embedded, and how long a run's retrieval takes in a large one of generated
 * documents. Every tenth document belongs to the first jurisdiction, the rest to all in turn.
 */
public final class CorpusBench {

  /** Characters of a printed page. */
  private static final int PAGE = 3_000;

  /** Vectors are of this model's size; random ones cost a search as much as real ones. */
  private static final int DIMENSIONS = 384;

  private final Database database;
  private final CorpusStore store;
  private final Embedder embedder;
  private final Random random = new Random(1);

  /** Takes a database that nobody else uses. */
  public CorpusBench(Database database, Embedder embedder) {
    this.database = database;
    this.store = new CorpusStore(database);
    this.embedder = embedder;
  }

  /**
   * What was measured.
   *
   * @param pagesPerMinute pages of 3,000 characters, split, embedded and stored, in a minute on all
   *     processors
   * @param largest how many documents the question's jurisdiction has
   * @param retrieval the median of a run's retrieval
   * @param slowest the slowest of them
   */
  public record Result(
      double pagesPerMinute,
      int processors,
      int documents,
      int largest,
      Duration retrieval,
      Duration slowest) {}

  /** Measures; {@code say} is told how far it is. */
  public Result measure(int pages, int documents, int questions, Consumer<String> say) {
    double perMinute = embed(pages);
    say.accept("%d pages embedded".formatted(pages));
    List<Jurisdiction> places = new JurisdictionStore(database).all();
    fill(documents, places, say);
    database.jdbi().useHandle(handle -> handle.execute("analyze"));
    List<Duration> times = new ArrayList<>(ask(questions, places.getFirst()));
    times.sort(Duration::compareTo);
    return new Result(
        perMinute,
        Runtime.getRuntime().availableProcessors(),
        documents,
        store.documents(places.getFirst().code()).size(),
        times.get(times.size() / 2),
        times.getLast());
  }

  private double embed(int pages) {
    var embedding = PassageEmbedding.by(embedder, store.vectors());
    embedder.question("warm up");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      texts.add(GeneratedText.of(random, PAGE));
    }
    long begin = System.nanoTime();
    for (int i = 0; i < pages; i++) {
      List<CorpusPassage> passages = PassageSplitter.split(texts.get(i));
      save("page-" + i, "AQ", texts.get(i), passages, embedding.of("en", passages));
    }
    return pages / ((System.nanoTime() - begin) / 60e9);
  }

  private void fill(int documents, List<Jurisdiction> places, Consumer<String> say) {
    for (int i = 0; i < documents; i++) {
      String place = places.get(i % 10 == 0 ? 0 : i % places.size()).code();
      String text = GeneratedText.of(random, PAGE);
      List<CorpusPassage> passages = PassageSplitter.split(text);
      var bytes = new byte[passages.size() * DIMENSIONS];
      random.nextBytes(bytes);
      var vectors = new PassageVectors(embedder.model(), "generated-" + i, bytes);
      save("document-" + i, place, text, passages, Optional.of(vectors));
      if ((i + 1) % 5_000 == 0) {
        say.accept("%d documents stored".formatted(i + 1));
      }
    }
  }

  private void save(
      String name,
      String place,
      String text,
      List<CorpusPassage> passages,
      Optional<PassageVectors> vectors) {
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3_900));
    var types = SourceType.values();
    store.save(
        new CorpusDocument(
            name,
            "bench:" + name,
            name,
            CorpusDocument.State.INDEXED,
            null,
            "Notice " + name,
            null,
            day.toString(),
            day,
            types[random.nextInt(types.length)],
            place,
            null,
            "en",
            false,
            text),
        passages,
        vectors);
  }

  private List<Duration> ask(int questions, Jurisdiction place) {
    var provider = CorpusProvider.over(store, embedder, RuleBook.ofTheProgram());
    List<Topic> topics = new TopicStore(database).all();
    List<Duration> times = new ArrayList<>();
    for (int i = -2; i < questions; i++) {
      Topic topic = topics.get(Math.floorMod(i, topics.size()));
      var question = new ResearchQuestion(place, topic, LocalDate.of(2026, 1, 1), null, null);
      long begin = System.nanoTime();
      provider.research(question, words -> {});
      if (i >= 0) { // the first ones warm up
        times.add(Duration.ofNanos(System.nanoTime() - begin));
      }
    }
    return times;
  }
}
