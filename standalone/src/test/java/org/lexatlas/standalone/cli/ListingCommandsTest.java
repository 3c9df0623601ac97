package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be asked, and of which places. */
class ListingCommandsTest {

  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @BeforeEach
  void answer() {
    api.on(
            "GET /jurisdictions",
            200,
            """
            {"items": [
              {"code": "KZ", "name": "Kazakhstan", "region": "Asia", "subRegion": "Central Asia"},
              {"code": "KZ-AIFC", "name": "Astana International Financial Centre",
               "region": "Asia", "subRegion": "Central Asia"},
              {"code": "FR", "name": "France", "region": "Europe", "subRegion": "Western Europe"}],
             "nextPageToken": null}
            """)
        .on(
            "GET /topics",
            200,
            """
            {"items": [{"id": "Mining", "title": "Mining of crypto-assets",
              "statuses": [{"name": "Legal"}, {"name": "Banned"}]}], "nextPageToken": null}
            """)
        .on("GET /runs", 200, "{\"items\": [" + simulated() + "], \"nextPageToken\": null}");
  }

  @AfterEach
  void stopTheApi() {
    api.close();
  }

  @Test
  void findsPlacesByCodeNameOrRegion() {
    assertThat(lexatlas("jurisdictions")).contains("KZ-AIFC", "France");
    assertThat(lexatlas("jurisdictions", "kazakh")).contains("KZ ").doesNotContain("France");
    assertThat(lexatlas("jurisdictions", "central asia")).contains("KZ-AIFC");
    assertThat(lexatlas("jurisdictions", "atlantis")).isEmpty();
    assertThat(line.err()).contains("No jurisdiction has 'atlantis'");
    lexatlas("jurisdictions", "fr", "--json");
    assertThat(line.document().at("/items/0/code").asString()).isEqualTo("FR");
    assertThat(line.document().path("items")).hasSize(1);
  }

  @Test
  void listsTopicsWithTheirWords() {
    assertThat(lexatlas("topics")).contains("Mining of crypto-assets", "Legal, Banned");
    assertThat(line.out())
        .containsOnlyOnce("can also be Unclear (the sources conflict) or No-Info");
    lexatlas("topics", "--json");
    assertThat(line.document().at("/items/0/id").asString()).isEqualTo("Mining");
  }

  @Test
  void listsTheDocumentsOfAllPages() {
    api.on(
            "GET /corpus/documents?country=KZ&pageSize=500",
            200,
            """
            {"items": [{"title": "Law on\\nMining", "type": "law", "date": "2023-02-06",
              "country": "KZ", "topic": null, "url": "https://law.example/193", "sample": true,
              "location": "samples:kz.md", "state": "INDEXED", "reason": null, "passages": 1}],
             "nextPageToken": "next"}
            """)
        .on(
            "GET /corpus/documents?country=KZ&pageSize=500&pageToken=next",
            200,
            """
            {"items": [{"title": "scan.pdf", "type": "law_firm", "date": null, "country": "KZ",
              "topic": "Mining", "url": null, "location": "/statutes/scan.pdf",
              "state": "UNREADABLE", "reason": "no text: it is scanned", "passages": 0}],
             "nextPageToken": null}
            """)
        .on(
            "GET /corpus/documents?pageSize=500&state=UNASSIGNED&text=tax",
            200,
            "{\"items\": [], \"nextPageToken\": null}");
    assertThat(lexatlas("corpus", "list", "--country", "KZ"))
        .isEqualTo(
            """
            Law on Mining (KZ, law, 2023-02-06, 1 passage, sample)
                https://law.example/193
            scan.pdf (KZ, law firm, Mining, 0 passages)
                /statutes/scan.pdf
                Not used: no text: it is scanned
            """);
    lexatlas("corpus", "list", "--country", "KZ", "--json");
    assertThat(line.document().at("/items/1/location").asString()).isEqualTo("/statutes/scan.pdf");
    assertThat(lexatlas("corpus", "list", "--state", "unassigned", "--text", "tax")).isEmpty();
    assertThat(line.err()).contains("No document matches.");
  }

  @Test
  void marksSimulatedRuns() {
    assertThat(lexatlas("runs")).contains("2026-11-24T10:00:00Z  simulated");
  }

  private static String simulated() {
    return Answers.run("COMPLETED", 6, "COMPLETED", "SKIPPED", "COMPLETED")
        .replaceFirst("\\{", "{\"simulated\": true,");
  }

  private String lexatlas(String... arguments) {
    line.forget();
    var all = new java.util.ArrayList<>(java.util.List.of(arguments));
    all.add("--api-url=" + api.url());
    assertThat(line.execute(all.toArray(String[]::new))).isZero();
    return line.out();
  }
}
