package org.lexatlas.store.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;

class CorpusStoreIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 1, 31);

  private final Database database = TestDatabase.fresh();
  private final CorpusStore store = new CorpusStore(database);
  private final PassageIndex index = new PassageIndex(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keepsADocumentWithItsPassages() {
    var document = document("d1", "/c/a.md", "KZ", "2023-02-06", "en");
    store.save(document, List.of(new CorpusPassage(0, 0, "Trading is licensed.")));

    assertThat(store.documents("KZ")).containsExactly(document);
    assertThat(store.document("d1")).contains(document);
    assertThat(store.passages("d1"))
        .containsExactly(new CorpusPassage(0, 0, "Trading is licensed."));
    assertThat(store.locationOf("digest-d1")).contains("/c/a.md");
  }

  @Test
  void replacesWhatALocationHeld() {
    store.save(
        document("d1", "/c/a.md", "KZ", "2023", "en"), List.of(new CorpusPassage(0, 0, "Old.")));
    store.save(
        document("d2", "/c/a.md", "KZ", "2024", "en"), List.of(new CorpusPassage(0, 0, "New.")));

    assertThat(store.documents("KZ")).extracting(CorpusDocument::id).containsExactly("d2");
    assertThat(store.passages("d1")).isEmpty();
    assertThat(store.digestsBelow("/c/")).containsOnlyKeys("/c/a.md");
  }

  @Test
  void keepsAZoneApartFromItsCountry() {
    store.save(document("d1", "/c/a.md", "KZ", "2023", "en"), List.of());
    store.save(document("d2", "/c/b.md", "KZ-AIFC", "2023", "en"), List.of());

    assertThat(store.documents("KZ")).extracting(CorpusDocument::id).containsExactly("d1");
    assertThat(store.documents("KZ-AIFC")).extracting(CorpusDocument::id).containsExactly("d2");
  }

  @Test
  void answersForTheIdsThatItStillHas() {
    store.save(document("d1", "/c/a.md", "KZ", "2023", "en"), List.of());
    store.save(document("d2", "/c/b.md", "RU", "2023", "ru"), List.of());
    store.save(document("d3", "/c/b.md", "RU", "2024", "ru"), List.of());

    assertThat(store.documents(List.of("d1", "d2", "d3", "d1")))
        .extracting(CorpusDocument::id)
        .containsExactlyInAnyOrder("d1", "d3");
    assertThat(store.documents(List.of())).isEmpty();
  }

  @Test
  void leavesNothingWhenAPassageCannotBeStored() {
    var document = document("d1", "/c/a.md", "KZ", "2023", "en");
    var twice = List.of(new CorpusPassage(0, 0, "One."), new CorpusPassage(0, 5, "Two."));

    assertThatThrownBy(() -> store.save(document, twice)).isInstanceOf(RuntimeException.class);
    assertThat(store.document("d1")).isEmpty();
  }

  @Test
  void findsWordFormsOfTheDocumentsLanguage() {
    store.save(
        document("d1", "/c/a.md", "RU", "2023", "ru"),
        List.of(new CorpusPassage(0, 0, "Граждане вправе торговать криптовалютами.")));

    assertThat(search("RU", TODAY, "ru", "криптовалюта торговля or криптовалюта"))
        .extracting(PassageHit::document)
        .containsExactly("d1");
    assertThat(search("RU", TODAY, "en", "криптовалюта")).isEmpty();
  }

  @Test
  void leavesOutWhatIsDatedAfterTheDay() {
    var text = List.of(new CorpusPassage(0, 0, "Crypto trading is licensed."));
    store.save(document("d1", "/c/a.md", "KZ", "2023", "en"), text);
    store.save(document("d2", "/c/b.md", "KZ", "2025-11-18", "en"), text);
    store.save(document("d3", "/c/c.md", "KZ", null, "en"), text);

    assertThat(search("KZ", LocalDate.of(2025, 6, 30), "en", "crypto"))
        .extracting(PassageHit::document)
        .containsExactly("d1", "d3");
  }

  @Test
  void answersEachQueryWithItsOwnNearest() {
    store.save(
        document("d1", "/c/a.md", "KZ", null, "en"),
        List.of(
            new CorpusPassage(0, 0, "Mining needs a permit."),
            new CorpusPassage(1, 23, "A bitcoin is a bitcoin, and bitcoin mining is mining."),
            new CorpusPassage(2, 80, "Bitcoin is sold.")));
    store.save(
        document("d2", "/c/b.md", "UZ", null, "en"), List.of(new CorpusPassage(0, 0, "Mining.")));

    assertThat(index.search("KZ", TODAY, "en", List.of("bitcoin", "tulips", "mining"), 2))
        .extracting(hits -> hits.stream().map(PassageHit::ordinal).toList())
        .containsExactly(List.of(1, 2), List.of(), List.of(1, 0));
    assertThat(index.search("KZ", TODAY, "en", List.of("mining", "bitcoin"), 1))
        .allSatisfy(hits -> assertThat(hits).hasSize(1));
    assertThat(index.search("KZ", TODAY, "en", List.of(), 2)).isEmpty();
  }

  private List<PassageHit> search(String country, LocalDate asOf, String language, String query) {
    return index.search(country, asOf, language, List.of(query), 9).getFirst();
  }

  @Test
  void removesADocumentOnce() {
    store.save(document("d2", "/c/b.md", null, null, "en"), List.of());

    assertThat(store.document("d2"))
        .hasValueSatisfying(
            found -> assertThat(found.state()).isEqualTo(CorpusDocument.State.UNASSIGNED));
    assertThat(store.remove("/c/b.md")).isTrue();
    assertThat(store.remove("/c/b.md")).isFalse();
  }

  private static CorpusDocument document(
      String id,
      String location,
      @org.jspecify.annotations.Nullable String country,
      @org.jspecify.annotations.Nullable String date,
      String language) {
    return new CorpusDocument(
        id,
        location,
        "digest-" + id,
        country == null ? CorpusDocument.State.UNASSIGNED : CorpusDocument.State.INDEXED,
        null,
        "Title",
        "https://law.example/" + id,
        date,
        date == null ? null : LocalDate.parse((date + "-01-01").substring(0, 10)),
        SourceType.LAW,
        country,
        null,
        language,
        false,
        "body of " + id);
  }
}
