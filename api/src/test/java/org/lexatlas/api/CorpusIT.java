package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.corpus.CorpusDocument;
import org.lexatlas.store.corpus.CorpusPassage;
import org.lexatlas.store.corpus.CorpusStore;
import org.lexatlas.store.corpus.SourceType;
import org.lexatlas.store.jurisdiction.JurisdictionStore;

/** The documents as the API lists them. */
class CorpusIT {

  private static final String DOCUMENTS = "/api/v1/corpus/documents";
  private static final TestApi API = TestApi.start(TestDatabase.settings(), TestApi.nowhere());

  static {
    new JurisdictionStore(API.database()).seed();
    save("d1", "/statutes of KZ/a b.md", CorpusDocument.State.INDEXED, "KZ", null);
    save("d2", "/statutes of KZ/c.pdf", CorpusDocument.State.UNREADABLE, "KZ", "encrypted");
    save("d3", "/statutes of KZ/d.md", CorpusDocument.State.INDEXED, "DE", null);
  }

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void listsDocumentsWithWhatIsWrongWithThem() {
    var kz = API.get(DOCUMENTS + "?country=kz");
    assertThat(kz.json().path("items")).hasSize(2);
    assertThat(kz.text("/items/0/location")).isEqualTo("/statutes of KZ/a b.md");
    assertThat(kz.text("/items/0/type")).isEqualTo("law");
    assertThat(kz.text("/items/0/passages")).isEqualTo("1");
    assertThat(kz.text("/items/1/state")).isEqualTo("UNREADABLE");
    assertThat(kz.text("/items/1/reason")).isEqualTo("encrypted");
    assertThat(kz.text("/items/1/passages")).isEqualTo("0");
    assertThat(API.get(DOCUMENTS + "?state=UNREADABLE").json().path("items")).hasSize(1);
    assertThat(API.get(DOCUMENTS + "?text=D.MD").text("/items/0/id")).isEqualTo("d3");
  }

  @Test
  void pagesThroughLocationsWithBlanks() {
    var first = API.get(DOCUMENTS + "?pageSize=1");
    var second = API.get(DOCUMENTS + "?pageSize=2&pageToken=" + first.text("/nextPageToken"));
    assertThat(second.text("/items/0/id")).isEqualTo("d2");
    assertThat(second.text("/items/1/id")).isEqualTo("d3");
    assertThat(second.json().path("nextPageToken").isNull()).isTrue();
  }

  @Test
  void saysWhichFilterIsWrong() {
    assertThat(API.get(DOCUMENTS + "?country=UK").text("/errors/0/message"))
        .contains("did you mean GB");
    assertThat(API.get(DOCUMENTS + "?state=LOST").faultyFields()).containsExactly("state");
    assertThat(API.get(DOCUMENTS + "?pageToken=x").faultyFields()).containsExactly("pageToken");
    assertThat(API.get(DOCUMENTS + "?pageSize=0").faultyFields()).containsExactly("pageSize");
    assertThat(API.get(DOCUMENTS + "?text=a%00b").faultyFields()).containsExactly("text");
  }

  private static void save(
      String id,
      String location,
      CorpusDocument.State state,
      String country,
      @Nullable String reason) {
    new CorpusStore(API.database())
        .save(
            new CorpusDocument(
                id,
                location,
                "digest-" + id,
                state,
                reason,
                "Title of " + id,
                null,
                "2025",
                null,
                SourceType.LAW,
                country,
                null,
                "en",
                false,
                "A licence is needed."),
            state == CorpusDocument.State.INDEXED
                ? List.of(new CorpusPassage(0, 0, "A licence is needed."))
                : List.of());
  }
}
