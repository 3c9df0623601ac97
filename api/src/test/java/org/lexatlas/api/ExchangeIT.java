package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.SampleNote;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;

/** Analyses that come from elsewhere, and go there. */
class ExchangeIT {

  private static final String ANALYSES = "/api/v1/analyses";
  private static final TestApi API = TestApi.start(TestDatabase.settings(), TestApi.nowhere());

  static {
    new JurisdictionStore(API.database()).seed();
    new TopicStore(API.database()).seed();
  }

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void importsLinesAsBaselines() {
    var reply =
        load(
            "",
            line("AR", "2025-06-26", "Allowed-Regulated"),
            line("bolivia", "2025-07-01", "Banned"));

    assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
    assertThat(reply.json().at("/live").asInt()).isEqualTo(2);
    var analysis = API.get(ANALYSES + "/AR/Retail_Trading_Status");
    assertThat(analysis.text("/status")).isEqualTo("Allowed-Regulated");
    assertThat(analysis.text("/verifiedAsOf")).isEqualTo("2025-06-26");
    assertThat(analysis.json().at("/runId").isNull()).isTrue();
    assertThat(analysis.text("/content/full_report")).contains("# Argentina");
    assertThat(analysis.text("/content/confidence_level")).isEqualTo("Low");
    assertThat(analysis.text("/content/claims/0/last_confirmed")).isEqualTo("2025-06-26");
    assertThat(API.get(ANALYSES + "/BO/Retail_Trading_Status").text("/status")).isEqualTo("Banned");
    var audit = API.get(ANALYSES + "/AR/Retail_Trading_Status/audit");
    assertThat(audit.text("/items/0/type")).isEqualTo("IMPORT");
    assertThat(audit.text("/items/0/made")).isEqualTo("1");
  }

  @Test
  void namesEveryFaultyLineAndImportsNothing() {
    var reply =
        load(
            "",
            line("PE", "2025-06-26", "Banned"),
            "{'country': 'Atlantis', 'topic': 'Dancing', 'status': 'Banned'}",
            "{'country': 'PE', ",
            line("PY", "2099-01-01", "Forbidden"),
            line("PE", "2025-06-26", "Restricted"),
            line("UY", "2025-06-26", "Banned").replace("'Act 1'", "null"),
            line("EC", "2025-06-26", "Banned").replace("In short", "nul \\u0000 byte"));

    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.faultyFields())
        .containsExactly(
            "line 2, country",
            "line 2, topic",
            "line 2, asOf",
            "line 2, analysis_text",
            "line 2, executive_summary",
            "line 2, structured_data.executive_summary",
            "line 2, structured_data.detailed_analysis",
            "line 3, body",
            "line 4, asOf",
            "line 4, status",
            "line 5",
            "line 6, structured_data.landmark_legislation[0].name",
            "line 7, executive_summary",
            "line 7, structured_data.executive_summary");
    assertThat(reply.http().body()).contains("Allowed-Regulated").contains("as line 1");
    assertThat(API.get(ANALYSES + "/PE/Retail_Trading_Status").status()).isEqualTo(404);
    assertThat(load("", "").faultyFields()).containsExactly("body");
    assertThat(load("?whenLive=MAYBE", line("PE", "2025-06-26", "Banned")).faultyFields())
        .containsExactly("whenLive");
  }

  @Test
  void theSameAgainChangesNothingAndAnotherOneIsAsked() {
    String first = line("CO", "2025-06-26", "Banned");
    String second = line("CO", "2025-08-01", "Restricted");
    String path = ANALYSES + "/CO/Retail_Trading_Status";
    assertThat(load("?dryRun=true", first).json().at("/live").asInt()).isEqualTo(1);
    assertThat(API.get(path).status()).isEqualTo(404);
    load("", first);
    assertThat(load("", first).text("/items/0/outcome")).isEqualTo("UNCHANGED");

    var refused = load("", line("CR", "2025-06-26", "Banned"), second);
    assertThat(refused.faultyFields()).containsExactly("line 2");
    assertThat(refused.text("/errors/0/message")).contains("version 1").contains("whenLive=DRAFT");
    assertThat(API.get(ANALYSES + "/CR/Retail_Trading_Status").status()).isEqualTo(404);

    assertThat(load("?whenLive=DRAFT", second).text("/items/0/outcome")).isEqualTo("DRAFT");
    assertThat(API.get(path).text("/status")).isEqualTo("Banned");
    assertThat(load("?whenLive=REPLACE", second).json().at("/live").asInt()).isEqualTo(1);
    assertThat(API.get(path).text("/status")).isEqualTo("Restricted");
    assertThat(API.get(path + "/versions/1").text("/stage")).isEqualTo("SUPERSEDED");
    assertThat(API.get(path + "/export?version=1").http().body())
        .contains("- **Version:** 1 (Superseded)", "- **Verified as of:** 2025-06-26");
  }

  /** The two analyses of the product's own pages, paraphrased, with what is wrong about them. */
  @Test
  void comparesTheImportedHistoryOfAnAnalysis() throws Exception {
    String both = Files.readString(Path.of("..", "docs", "import-example.ndjson"));

    var first = send("", both).json();
    assertThat(first.at("/live").asInt()).isEqualTo(1);
    assertThat(first.at("/superseded").asInt()).isEqualTo(1);
    assertThat(send("", both).json().at("/unchanged").asInt()).isEqualTo(2);

    String path = ANALYSES + "/KZ/Retail_Trading_Status";
    var live = API.get(path);
    assertThat(live.text("/liveVersion")).isEqualTo("2");
    assertThat(live.text("/verifiedAsOf")).isEqualTo("2025-12-12");
    assertThat(live.text("/content/confidence_level")).isEqualTo("High");
    assertThat(live.text("/content/structured_data/landmark_legislation/0/date_enacted"))
        .as("a law with two dates stays one")
        .isEqualTo("2023-04-01");
    assertThat(live.text("/changeNote"))
        .startsWith("Imported as of 2025-12-12. Against version 1: Status unchanged")
        .contains("An end is reported: “The monopoly of the AIFC was ended in November 2025")
        .contains("2 laws added: Amendments on Artificial Intelligence and Digitalisation")
        .contains("2 laws not found again: 2009 AML Law")
        .doesNotContain("repealed");
    var diff = API.get(path + "/diff?from=1&to=2");
    assertThat(label(diff, "/laws", "no193vii")).isNotEqualTo("added");
    assertThat(label(diff, "/laws", "2009amllaw")).isEqualTo("dropped");
    assertThat(label(diff, "/sources", "afsa.kz")).isEqualTo("added");
    assertThat(diff.json().at("/prose/0/segments")).isNotEmpty();
    assertThat(diff.json().at("/differences").valueStream())
        .as("a limit for all time is not a limit for a year")
        .noneMatch(
            d ->
                d.path("fresh").asString("").contains("$100,000 a year")
                    && d.path("label").asString().matches("unchanged|reworded"));
  }

  private static String label(TestApi.Reply diff, String list, String key) {
    return diff.json()
        .at(list)
        .valueStream()
        .filter(entry -> entry.path("key").asString().equals(key))
        .map(entry -> entry.path("label").asString())
        .findFirst()
        .orElse("(none)");
  }

  @Test
  void tellsWhatNoAnalysisHas() {
    var reply = load("", line("PA", "2025-06-26", "Banned").replace("'Act 1'", "'Act 1','mood':1"));

    assertThat(reply.text("/items/0/leftOut/0"))
        .isEqualTo("structured_data.landmark_legislation[0].mood");
  }

  @Test
  void whatIsExportedCanBeImported() {
    load("", line("GT", "2025-06-26", "Banned"));
    var exported = API.get(ANALYSES + "/export?format=ndjson&country=GT");

    assertThat(exported.header("Content-Type")).startsWith("application/x-ndjson");
    assertThat(exported.http().body().lines()).hasSize(1);
    var again = send("", exported.http().body());
    assertThat(again.text("/items/0/outcome")).as(again.http().body()).isEqualTo("UNCHANGED");
    assertThat(again.json().at("/items/0/leftOut")).isEmpty();
    var json = API.get(ANALYSES + "/GT/Retail_Trading_Status/export?format=json");
    assertThat(send("", json.http().body()).text("/items/0/outcome")).isEqualTo("UNCHANGED");
  }

  @Test
  void exportsADocument() {
    String hostile = "<script>alert(1)</script> ![x](https://evil.example/p.png)";
    load("", line("HN", "2025-06-26", "Banned").replace("In short", hostile));
    String path = ANALYSES + "/HN/Retail_Trading_Status/export";

    var markdown = API.get(path);
    assertThat(markdown.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
    assertThat(markdown.header("Content-Disposition"))
        .contains("attachment", "HN-Retail_Trading_Status-v1.md");
    assertThat(markdown.http().body())
        .startsWith("# Honduras")
        .contains("- **Version:** 1 (Live)", "- **Verified as of:** 2025-06-26")
        .contains("## Landmark laws", "## Open questions");
    var html = API.get(path + "?format=html&version=1");
    assertThat(html.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(html.http().body())
        .contains("<h2>Landmark laws</h2>", "&lt;script")
        .doesNotContain("<script", "<img");
    assertThat(API.get(path + "?format=pdf").faultyFields()).containsExactly("format");
  }

  @Test
  void namesTheVersionsThatThereAre() {
    load("", line("DO", "2025-06-26", "Banned"));
    String path = ANALYSES + "/DO/Retail_Trading_Status";

    var exported = API.get(path + "/export?version=7");
    assertThat(exported.status()).isEqualTo(404);
    assertThat(exported.faultyFields()).containsExactly("version");
    assertThat(exported.text("/detail"))
        .isEqualTo("version: the analysis has no version 7; it has version 1 alone");
    assertThat(API.get(path + "/versions/x").faultyFields()).containsExactly("number");
    assertThat(API.get(path + "/diff?from=1&to=9").faultyFields()).containsExactly("to");
    load("?whenLive=DRAFT", line("DO", "2025-07-26", "Restricted"));
    assertThat(API.get(path + "/versions/7").text("/detail"))
        .isEqualTo("number: the analysis has no version 7; it has versions 1 to 2");
    String withdraw = "{'type': 'WITHDRAW', 'reason': 'to see'}";
    assertThat(API.post(path + "/versions/1/commands", withdraw).status()).isEqualTo(200);
    assertThat(API.get(path + "/export").text("/detail"))
        .isEqualTo("version: no version is Live; say which one is meant: it has versions 1 to 2");
  }

  @Test
  void exportsATable() throws Exception {
    load("", line("SV", "2025-06-26", "Banned").replace("In short", "=HYPERLINK(\\\"x\\\")"));

    var reply = API.get(ANALYSES + "/export?format=csv&country=SV&status=Banned");

    assertThat(reply.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
    var rows =
        CSVParser.parse(reply.http().body(), CSVFormat.RFC4180.builder().setHeader().get())
            .getRecords();
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().get("country_name")).isEqualTo("El Salvador");
    assertThat(rows.getFirst().get("executive_summary")).isEqualTo("'=HYPERLINK(\"x\")");
    assertThat(rows.getFirst().get("laws")).isEqualTo("Act 1 (No. 1)");
    assertThat(API.get(ANALYSES + "/export?format=xls").faultyFields()).containsExactly("format");
  }

  @Test
  void saysOfAnAnalysisWhetherItRestsOnSamples() {
    load(
        "",
        line("TG", "2025-06-26", "Banned").replace("Whether it lasts", SampleNote.WORDS),
        line("BJ", "2025-06-26", "Banned"));

    for (String place : List.of("", "/versions/1")) {
      String end = "/Retail_Trading_Status" + place;
      assertThat(API.get(ANALYSES + "/TG" + end).text("/restsOnSamples")).isEqualTo("true");
      assertThat(API.get(ANALYSES + "/BJ" + end).text("/restsOnSamples")).isEqualTo("false");
    }
    String page = "/analyses/%s/Retail_Trading_Status";
    String words = "Rests on the sample corpus: paraphrases, unverified";
    assertThat(API.get(page.formatted("TG"), FormPost.BROWSER).http().body()).contains(words);
    assertThat(API.get(page.formatted("BJ"), FormPost.BROWSER).http().body()).doesNotContain(words);
  }

  private static String line(String country, String asOf, String status) {
    return """
    {'country': '%s', 'topic': 'Retail_Trading_Status', 'asOf': '%s', 'status': '%s',
     'executive_summary': 'In short', 'analysis_text': 'At length.',
     'structured_data': {'landmark_legislation': [{'identifier': 'No. 1', 'name': 'Act 1'}],
       'notes_and_comments': ['One note.', 'Another.'], 'key_regulatory_pillars': 'One pillar',
       'primary_sources': [{'url': 'https://example.org/1'}],
       'remaining_uncertainties': ['Whether it lasts']}}
    """
        .formatted(country, asOf, status)
        .replace("\n", " ");
  }

  private static TestApi.Reply load(String query, String... lines) {
    return send(query, String.join("\n", List.of(lines)).replace('\'', '"'));
  }

  private static TestApi.Reply send(String query, String body) {
    return API.send(
        "POST",
        ANALYSES + "/import" + query,
        BodyPublishers.ofString(body),
        "Content-Type",
        "application/x-ndjson");
  }
}
