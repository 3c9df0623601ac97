package org.lexatlas.store.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.analysis.AnalysisRowsFixture;

class CorpusListIT {

  private final Database database = TestDatabase.fresh();
  private final CorpusStore store = new CorpusStore(database);
  private final CorpusList list = new CorpusList(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void filtersAndPages() {
    save("d1", "/c/a.md", CorpusDocument.State.INDEXED, null);
    save("d2", "/c/b.pdf", CorpusDocument.State.UNREADABLE, "encrypted");
    save("d3", "/c/c.md", CorpusDocument.State.INDEXED, null);
    assertThat(ids(null, null, null)).containsExactly("d1", "d2", "d3");
    assertThat(ids("KZ", CorpusDocument.State.UNREADABLE, null)).containsExactly("d2");
    assertThat(ids("DE", null, null)).isEmpty();
    assertThat(ids(null, null, "C.MD")).containsExactly("d3");
    assertThat(ids(null, null, "%")).isEmpty();
    var all = new CorpusList.Filter(null, null, null);
    assertThat(list.list(all, "/c/a.md", 1)).extracting(ListedDocument::id).containsExactly("d2");
    assertThat(list.counts())
        .isEqualTo(Map.of(CorpusDocument.State.INDEXED, 2, CorpusDocument.State.UNREADABLE, 1));
  }

  @Test
  void countsThePassages() {
    save("d1", "/c/a.md", CorpusDocument.State.INDEXED, null);
    save("d2", "/c/b.pdf", CorpusDocument.State.UNREADABLE, "encrypted");
    var document = store.document("d1").orElseThrow();
    store.save(document, List.of(new CorpusPassage(0, 0, "A"), new CorpusPassage(1, 2, "licence")));
    assertThat(list.passages(List.of("d1", "d2"))).isEqualTo(Map.of("d1", 2));
    assertThat(list.passages(List.of())).isEmpty();
  }

  @Test
  void knowsWhatADocumentWasUsedFor() {
    save("d1", "/c/a.md", CorpusDocument.State.INDEXED, null);
    save("d2", "/c/b.md", CorpusDocument.State.INDEXED, null);
    new AnalysisRowsFixture(database).quoting("KZ", "Mining", "d1");
    assertThat(list.uses(List.of("d1", "d2"))).isEqualTo(Map.of("d1", 1));
    assertThat(list.uses(List.of())).isEmpty();
    assertThat(list.uses("d1", 10)).containsExactly(new DocumentUse("KZ", "Mining", 1, "LIVE", 1));
    assertThat(list.uses("d2", 10)).isEmpty();
  }

  private List<String> ids(
      @Nullable String country, CorpusDocument.@Nullable State state, @Nullable String text) {
    return list.list(new CorpusList.Filter(country, state, text), null, 10).stream()
        .map(ListedDocument::id)
        .toList();
  }

  private void save(
      String id, String location, CorpusDocument.State state, @Nullable String reason) {
    store.save(
        new CorpusDocument(
            id,
            location,
            "digest-" + id,
            state,
            reason,
            "Title of " + id,
            null,
            null,
            null,
            SourceType.LAW,
            "KZ",
            null,
            "en",
            false,
            "A licence is needed."),
        List.of());
  }
}
