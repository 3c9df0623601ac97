package org.lexatlas.activities.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexatlas.activities.corpus.CorpusIngestion;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.corpus.PassageHit;

/** The real model over real documents. */
class MeaningSearchIT {

  private static final Database DATABASE = TestDatabase.fresh();
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final CorpusStore store = new CorpusStore(DATABASE);
  private final CountingEmbedder embedder = new CountingEmbedder();

  @TempDir Path folder;

  @AfterEach
  void empty() {
    DATABASE.jdbi().useHandle(handle -> handle.execute("delete from corpus_document"));
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void findsWhatIsMeantWithoutTheWords() throws IOException {
    write("a.md", "NO", "2024", "Fishing boats are inspected every spring by the coast guard.");
    write("b.md", "NO", "2024", "Everyone may purchase and dispose of bitcoin as they see fit.");
    ingest(on());

    var query = query("NO", "en", "zebra", "Are private persons allowed to trade crypto-assets?");
    assertThat(new FullTextSearch(store.index()).search(query, 9)).isEmpty();
    assertThat(titles(new MeaningSearch(embedder, store.vectors()).search(query, 9)))
        .containsExactly("b.md", "a.md");
    assertThat(titles(both().search(query, 1))).containsExactly("b.md");
  }

  @Test
  void looksAtTheJurisdictionTheLanguageAndTheDayOnly() throws IOException {
    write("own.md", "NO", "2024", "Trading of crypto-assets is allowed.");
    write("later.md", "NO", "2026-06-01", "Trading of crypto-assets is allowed since today.");
    write("zone.md", "KZ-AIFC", "2024", "Trading of crypto-assets is allowed in the zone.");
    write("russian.md", "NO", "2024", "Торговля криптовалютой разрешена и не ограничена законом.");
    ingest(on());

    var meaning = new MeaningSearch(embedder, store.vectors());
    assertThat(titles(meaning.search(query("NO", "en", "x", "trading"), 9)))
        .containsExactly("own.md");
    assertThat(titles(meaning.search(query("KZ-AIFC", "en", "x", "trading"), 9)))
        .containsExactly("zone.md");
    assertThat(meaning.search(query("NO", "ru", "x", "trading"), 9)).isEmpty();
    assertThat(
            titles(new FullTextSearch(store.index()).search(query("NO", "ru", "торговля", "x"), 9)))
        .containsExactly("russian.md");
  }

  @Test
  void embedsEachTextOnce() throws IOException {
    write("a.md", "NO", "2024", "Trading is allowed.");
    ingest(on());
    assertThat(embedder.texts()).isEqualTo(1);

    ingest(on());
    write("a.md", "NO", "2025", "Trading is allowed.");
    ingest(on());
    assertThat(embedder.texts()).as("another date, the same text").isEqualTo(1);

    write("a.md", "NO", "2025", "Trading is forbidden.");
    ingest(on());
    assertThat(embedder.texts()).isEqualTo(2);
    assertThat(store.vectors().of("NO", DAY, embedder.model())).hasSize(1);
  }

  @Test
  void catchesUpWhenSwitchedOn() throws IOException {
    write("a.md", "NO", "2024", "Trading is allowed.");
    ingest(PassageEmbedding.off());
    assertThat(store.vectors().of("NO", DAY, embedder.model())).isEmpty();
    assertThat(store.vectors().missing("en", embedder.model())).hasSize(1);

    assertThat(ingest(on()).unchanged()).isEqualTo(1);
    assertThat(store.vectors().of("NO", DAY, embedder.model())).hasSize(1);
    assertThat(store.vectors().missing("en", embedder.model())).isEmpty();
    assertThat(store.vectors().missing("en", "another model")).hasSize(1);
  }

  private PassageEmbedding on() {
    return PassageEmbedding.by(embedder, store.vectors());
  }

  private PassageSearch both() {
    return new HybridSearch(
        List.of(new FullTextSearch(store.index()), new MeaningSearch(embedder, store.vectors())));
  }

  private static PassageSearch.Query query(
      String country, String language, String words, String question) {
    return new PassageSearch.Query(country, DAY, language, List.of(words), question);
  }

  private List<String> titles(List<PassageHit> hits) {
    return hits.stream().map(hit -> store.document(hit.document()).orElseThrow().title()).toList();
  }

  private org.lexatlas.activities.corpus.IngestionReport ingest(PassageEmbedding embedding)
      throws IOException {
    return new CorpusIngestion(store, code -> true, 1_000_000, embedding)
        .ingest(folder, (name, done, total) -> {});
  }

  private void write(String name, String country, String date, String text) throws IOException {
    Files.writeString(
        folder.resolve(name),
        "---\ntitle: %s\ncountry: %s\ndate: %s\ntype: news\n---\n%s\n"
            .formatted(name, country, date, text));
  }
}
