package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.store.TestDatabase;

/** Bad input gets a problem that names the field, and leaves nothing behind. */
class BadInputIT {

  private static final TestApi API = TestApi.start(TestDatabase.settings(), TestApi.nowhere());
  private static final String GOOD = "'country': 'KZ', 'topic': 'Retail_Trading_Status'";

  @AfterAll
  static void stop() {
    API.close();
  }

  @AfterEach
  void nothingIsWritten() {
    long rows =
        API.database()
            .jdbi()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "select (select count(*) from run) + (select count(*) from analysis)"
                                + " + (select count(*) from operator_command)")
                        .mapTo(Long.class)
                        .one());
    assertThat(rows).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'country': 'ZZ', 'topic': 'Retail_Trading_Status'} | country | is not a jurisdiction",
        "{'country': 'kzz', 'topic': 'Retail_Trading_Status'} | country | is not a jurisdiction",
        "{'country': 'KZ', 'topic': 'Nonsense'} | topic | is not a topic",
        "{'topic': 'Retail_Trading_Status'} | country | is missing",
        "{'country': 'KZ', 'topic': null} | topic | is missing",
        "{GOOD, 'provider': 'oracle'} | provider | is not one of [corpus, simulated]",
        "{GOOD, 'mode': 'auto'} | mode | is not one of [AUTO, MANUAL]",
        "{GOOD, 'policy': 'MAYBE'} | policy | is not one of [AUTO, REVIEW",
        "{GOOD, 'asOf': '2026-02-30'} | asOf | must be a date such as",
        "{GOOD, 'asOf': 'yesterday'} | asOf | must be a date such as",
        "{GOOD, 'asOf': '2999-01-01'} | asOf | must not be in the future",
        "{GOOD, 'asOf': '0001-01-01'} | asOf | must not be before",
        "{GOOD, 'contry': 'KZ'} | contry | use asOf, country, instructions",
        "{'country': 5, 'topic': 'Retail_Trading_Status'} | country | must be a text",
        "{'country': true, 'topic': 'Retail_Trading_Status'} | country | must be a text",
        "{'country': ['KZ'], 'topic': 'Retail_Trading_Status'} | country | must be a text",
        "{'country': {'code': 'KZ'}, 'topic': 'x'} | country | must be a text",
        "[] | body | must be a JSON object",
        "'KZ' | body | must be a JSON object",
        "null | body | is missing",
        "{'country': 'KZ' | body | is not valid JSON at line 1",
        "{'country': 'KZ', 'country': 'DE'} | body | is not valid JSON",
        "{GOOD} {GOOD} | body | ",
      })
  void namesTheField(String body, String field, String message) {
    TestApi.Reply reply = API.post("/api/v1/runs", body.replace("GOOD", GOOD));
    assertThat(reply.status()).as(reply.http().body()).isEqualTo(400);
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.text("/type")).isEqualTo("/problems/invalid-request");
    assertThat(reply.faultyFields()).as(reply.http().body()).containsExactly(field);
    assertThat(reply.text("/errors/0/message")).contains(message == null ? "" : message);
    assertThat(reply.http().body()).doesNotContain("lexatlas.api").doesNotContain("tools.jackson");
  }

  @Test
  void saysWhatIsWrongWithACommandBeforeItLooksForTheRun() {
    var nonsense = API.post("/api/v1/runs/abc/commands", "{'type': 'DANCE'}");
    assertThat(nonsense.faultyFields()).containsExactly("type");
    assertThat(API.post("/api/v1/runs/abc/commands", "{'type': 'PAUSE'}").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/runs?limit=4&status=x, limit|status",
    "/analyses?state=DRAFT, state",
    "/analyses/export?fromat=csv, fromat",
    "/topics?country=KZ, country",
    "/events?runs=1, runs",
  })
  void refusesAParameterThatThereIsNot(String path, String parameters) {
    var reply = API.get("/api/v1" + path);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.faultyFields()).containsExactly(parameters.split("\\|"));
    assertThat(reply.text("/errors/0/message")).startsWith("is not a parameter here: ");
  }

  @Test
  void namesTheParametersThatThereAre() {
    assertThat(API.get("/api/v1/runs?limit=4").text("/detail"))
        .isEqualTo(
            "limit: is not a parameter here: use campaign, country, pageSize, pageToken, state,"
                + " topic");
    assertThat(
            API.post(
                    "/api/v1/analyses/import?whenLive=foo",
                    "{}",
                    "Content-Type",
                    "application/x-ndjson")
                .text("/detail"))
        .isEqualTo("whenLive: must be one of REFUSE, DRAFT, REPLACE");
  }

  @Test
  void quotesACountryAsItWasTyped() {
    String said = "country: 'Kazakhstan' is not a jurisdiction: did you mean KZ (Kazakhstan)?";
    assertThat(
            API.post("/api/v1/runs", "{'country': 'Kazakhstan', 'topic': 'Mining'}")
                .text("/detail"))
        .startsWith(said);
    assertThat(API.get("/api/v1/runs?country=Kazakhstan").text("/detail")).startsWith(said);
    assertThat(API.get("/api/v1/analyses/export?country=kz").status()).isEqualTo(200);
  }

  @Test
  void namesEveryFaultyFieldAtOnce() {
    var reply = API.post("/api/v1/runs", "{'country': 'ZZ', 'topic': 'X', 'mode': 'M'}");
    assertThat(reply.faultyFields()).containsExactly("country", "topic", "mode");
  }

  @Test
  void refusesTextsThatPostgresCannotKeep() {
    var reply = API.post("/api/v1/runs", "{" + GOOD + ", 'instructions': 'a" + "\\" + "u0000b'}");
    assertThat(reply.faultyFields()).containsExactly("instructions");
    var country = API.get("/api/v1/runs?country=K%00Z");
    assertThat(country.faultyFields()).containsExactly("country");
  }

  @Test
  void refusesInstructionsThatAreTooLong() {
    var reply =
        API.post("/api/v1/runs", "{" + GOOD + ", 'instructions': '" + "x".repeat(4001) + "'}");
    assertThat(reply.faultyFields()).containsExactly("instructions");
  }

  @Test
  void refusesAnEmptyBody() {
    var reply = API.post("/api/v1/runs", "");
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.faultyFields()).containsExactly("body");
  }

  @Test
  void refusesBodiesThatAreNotJson() {
    var reply = API.post("/api/v1/runs", "country=KZ", "Content-Type", "text/plain");
    assertThat(reply.status()).isEqualTo(415);
    assertThat(reply.text("/type")).isEqualTo("/problems/unsupported-media-type");
  }

  @Test
  void refusesATenMegabyteBodyOfKnownLength() {
    var reply = API.post("/api/v1/runs", "{'country': '" + "K".repeat(10_000_000) + "'}");
    assertThat(reply.status()).isEqualTo(413);
    assertThat(reply.text("/type")).isEqualTo("/problems/body-too-large");
    assertThat(reply.text("/detail")).contains("body").contains("1048576 bytes");
  }

  @Test
  void refusesATenMegabyteBodyInChunks() {
    var chunks =
        HttpRequest.BodyPublishers.ofInputStream(
            () -> new ByteArrayInputStream(new byte[10_000_000]));
    assertThat(API.send("POST", "/api/v1/runs", chunks).status()).isEqualTo(413);
  }

  @Test
  void refusesAnUnknownRun() {
    for (String path : new String[] {"", "/plan?step=BASE_RESEARCH", "/audit", "/versions"}) {
      var reply = API.get("/api/v1/runs/" + UUID.randomUUID() + path);
      assertThat(reply.status()).isEqualTo(404);
      assertThat(reply.text("/type")).isEqualTo("/problems/not-found");
      assertThat(reply.text("/detail")).contains("there is no run");
    }
    assertThat(API.get("/api/v1/runs/1").status()).isEqualTo(404);
    assertThat(API.get("/api/v1/runs/0-0-0-0-0").status()).isEqualTo(404);
    assertThat(API.post("/api/v1/runs/1/commands", "{'type': 'PAUSE'}").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/runs?pageToken=garbage, pageToken",
    "/api/v1/runs?pageToken=%00, pageToken",
    "/api/v1/runs?pageToken=cnVucyB4IHk, pageToken",
    "/api/v1/analyses?pageToken=cnVucyAxIDI, pageToken",
    "/api/v1/runs?pageSize=0, pageSize",
    "/api/v1/runs?pageSize=501, pageSize",
    "/api/v1/analyses?pageSize=many, pageSize",
    "/api/v1/runs?state=SLEEPING, state",
    "/api/v1/runs?country=Atlantis, country",
    "/api/v1/runs?topic=Nonsense, topic",
  })
  void namesTheParameter(String path, String parameter) {
    var reply = API.get(path);
    assertThat(reply.status()).as(reply.http().body()).isEqualTo(400);
    assertThat(reply.faultyFields()).containsExactly(parameter);
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/nonsense",
    "/nonsense",
    "/api/v1/analyses/KZ/Nonsense",
    "/api/v1/topics/Nonsense",
    "/api/v1/jurisdictions/ZZ",
  })
  void tellsWhatIsNotThere(String path) {
    var reply = API.get(path);
    assertThat(reply.status()).isEqualTo(404);
    assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
    assertThat(reply.text("/type")).isEqualTo("/problems/not-found");
  }

  @Test
  void refusesOtherMethods() {
    var reply = API.send("DELETE", "/api/v1/runs", null);
    assertThat(reply.status()).isEqualTo(405);
    assertThat(reply.text("/type")).isEqualTo("/problems/method-not-allowed");
    assertThat(reply.header("Allow")).contains("GET").contains("POST");
  }

  @Test
  void namesTheFolderOfAnIngestion() {
    String path = "/api/v1/corpus/ingestions";
    for (String body : new String[] {"{}", "{'folder': ' '}", "{'folder': 'here'}"}) {
      assertThat(API.post(path, body).faultyFields()).as(body).containsExactly("folder");
    }
    assertThat(API.post(path, "{'dir': '/srv'}").faultyFields()).containsExactly("dir");
    assertThat(API.post(path, "{'folder': '/srv'}").status()).isEqualTo(503);
    assertThat(API.get(path + "/1").status()).isEqualTo(404);
  }

  @Test
  void refusesAnIdempotencyKeyThatIsTooLong() {
    var reply = API.post("/api/v1/runs", "{" + GOOD + "}", "Idempotency-Key", "k".repeat(201));
    assertThat(reply.faultyFields()).containsExactly("Idempotency-Key");
  }

  @Test
  void takesADayThatHasBegunSomewhere() {
    String tomorrow = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(1).toString();
    var reply = API.post("/api/v1/runs", "{" + GOOD + ", 'asOf': '" + tomorrow + "'}");
    assertThat(reply.text("/type")).isEqualTo("/problems/temporal-unavailable");
  }
}
