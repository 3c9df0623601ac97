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
    lexatlas("topics", "--json");
    assertThat(line.document().at("/items/0/id").asString()).isEqualTo("Mining");
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
