package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.analysis.AnalysisRows;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionRows;

/** Versions over HTTP: read, publish, withdraw, restore. */
class VersionIT {

  private static final TestApi API = TestApi.start(TestDatabase.settings(), TestApi.nowhere());

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void publishesWithdrawsAndRestores() {
    String path = draft("KZ");
    assertThat(API.get(path).json().at("/liveVersion").isNull()).isTrue();
    assertThat(API.get(path).json().at("/latestVersion").asInt()).isEqualTo(1);
    var published = command(path, 1, "PUBLISH");
    assertThat(published.status()).as(published.http().body()).isEqualTo(200);
    assertThat(published.text("/stage")).isEqualTo("LIVE");
    assertThat(API.get(path).text("/status")).isEqualTo("Restricted");
    var twice = command(path, 1, "PUBLISH");
    assertThat(twice.status()).isEqualTo(409);
    assertThat(twice.text("/code")).isEqualTo("WRONG_STAGE");
    assertThat(twice.text("/detail")).contains("LIVE");
    assertThat(command(path, 1, "WITHDRAW").text("/stage")).isEqualTo("WITHDRAWN");
    assertThat(API.get(path).json().at("/content").isNull()).isTrue();
    var restored = command(path, 1, "RESTORE");
    assertThat(restored.status()).isEqualTo(201);
    assertThat(restored.header("Location")).isEqualTo(path + "/versions/2");
    assertThat(restored.text("/stage")).isEqualTo("DRAFT");
    assertThat(restored.json().at("/runId").isNull()).isTrue();
    assertThat(restored.text("/content/executive_summary")).isEqualTo("In short");
  }

  @Test
  void keepsWhoAskedAndWhy() {
    String path = draft("NZ");
    command(path, 1, "PUBLISH");
    command(path, 1, "PUBLISH");
    String restore = "{'type': 'RESTORE', 'reason': 'the new one was wrong'}";
    var first = API.post(path + "/versions/1/commands", restore, "Idempotency-Key", "k1");
    var again = API.post(path + "/versions/1/commands", restore, "Idempotency-Key", "k1");
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(command(path, 1, "WITHDRAW", "Idempotency-Key", "k1").text("/type"))
        .isEqualTo("/problems/key-reused");

    var audit = API.get(path + "/audit?pageSize=2");
    assertThat(audit.json().at("/items")).hasSize(2);
    assertThat(audit.text("/items/0/type")).isEqualTo("RESTORE");
    assertThat(audit.text("/items/0/reason")).isEqualTo("the new one was wrong");
    assertThat(audit.text("/items/0/actor")).isEqualTo("local");
    assertThat(audit.text("/items/0/made")).isEqualTo("2");
    assertThat(audit.text("/items/1/accepted")).isEqualTo("false");
    assertThat(audit.text("/items/1/code")).isEqualTo("WRONG_STAGE");
    var rest = API.get(path + "/audit?pageToken=" + audit.text("/nextPageToken"));
    assertThat(rest.json().at("/items")).hasSize(1);
    assertThat(rest.text("/items/0/accepted")).isEqualTo("true");

    String log = "/audit?source=VERSION&actor=local&type=RESTORE&text=%22new+one+was+wrong%22";
    assertThat(API.get(log, FormPost.BROWSER).http().body())
        .contains(path.replace("/api/v1", "") + "/versions/1")
        .contains("Made version 2")
        .contains("1 of 1 entries");
    assertThat(API.get("/audit?source=ODD", FormPost.BROWSER).status()).isEqualTo(400);
  }

  @Test
  void refusesAVersionWhoseBaselineMoved() {
    String path = draft("DE");
    assertThat(draft("DE")).isEqualTo(path);
    assertThat(command(path, 2, "PUBLISH").status()).isEqualTo(200);
    var reply = command(path, 1, "PUBLISH");
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.text("/type")).isEqualTo("/problems/version-refused");
    assertThat(reply.text("/code")).isEqualTo("BASELINE_MOVED");
    assertThat(reply.json().at("/accepted").asBoolean(true)).isFalse();
  }

  @Test
  void namesTheFieldsAndWhatIsNotThere() {
    String path = draft("FR");
    assertThat(command(path, 1, "DANCE").faultyFields()).containsExactly("type");
    String commands = path + "/versions/1/commands";
    assertThat(API.post(commands, "{}").faultyFields()).containsExactly("type");
    assertThat(API.post(commands, "{'type': 'PUBLISH', 'why': 'x'}").faultyFields())
        .containsExactly("why");
    assertThat(command(path, 9, "PUBLISH").status()).isEqualTo(404);
    assertThat(API.get(path + "/versions/0").status()).isEqualTo(404);
    assertThat(API.get(path + "/versions/x").status()).isEqualTo(404);
    assertThat(API.get(path + "/versions/99999999999").status()).isEqualTo(404);
  }

  @Test
  void comparesTwoVersions() {
    String path = draft("PT");
    draft("PT", "Banned");
    var diff = API.get(path + "/diff?from=1&to=2");
    assertThat(diff.status()).as(diff.http().body()).isEqualTo(200);
    assertThat(diff.text("/statusChange/from")).isEqualTo("Restricted");
    assertThat(diff.text("/statusChange/to")).isEqualTo("Banned");
    assertThat(diff.json().at("/differing").asInt()).isPositive();
    assertThat(diff.json().at("/differences").valueStream().map(d -> d.at("/path").asString()))
        .contains("status")
        .doesNotContain("executive_summary");
    assertThat(diff.json().at("/labels/unchanged").asInt()).isPositive();
    assertThat(diff.text("/differences/0/words/0/kind")).isEqualTo("delete");
    assertThat(API.get(path + "/diff?from=1&to=2&label=added").json().at("/differences")).isEmpty();
    assertThat(API.get(path + "/diff?from=1&to=2&label=nice").faultyFields())
        .containsExactly("label");
    var same = API.get(path + "/diff?from=1&to=1");
    assertThat(same.json().at("/differing").asInt()).isZero();
    assertThat(same.json().at("/differences")).isEmpty();
    var whole = API.get(path + "/diff?from=1&to=1&all=true");
    assertThat(whole.text("/differences/0/label")).isEqualTo("unchanged");
    assertThat(API.get(path + "/diff?from=1").faultyFields()).containsExactly("to");
    assertThat(API.get(path + "/diff?from=x&to=1").faultyFields()).containsExactly("from");
    assertThat(API.get(path + "/diff?from=1&to=7").text("/detail")).startsWith("to:");
  }

  @Test
  void pagesThroughVersionsAndAnalyses() {
    String path = draft("BR");
    draft("BR");
    draft("BR");
    var first = API.get(path + "/versions?pageSize=2");
    assertThat(first.json().at("/items")).hasSize(2);
    assertThat(first.json().at("/items/0/number").asInt()).isEqualTo(3);
    assertThat(first.json().at("/items/0").has("content")).isFalse();
    var second = API.get(path + "/versions?pageSize=2&pageToken=" + first.text("/nextPageToken"));
    assertThat(second.json().at("/items/0/number").asInt()).isEqualTo(1);
    assertThat(API.get(path + "/versions/3").text("/content/full_report")).isEqualTo("# Report");

    draft("CL");
    command("/api/v1/analyses/CL/Retail_Trading_Status", 1, "PUBLISH");
    var live = API.get("/api/v1/analyses?status=Restricted&country=CL");
    assertThat(live.json().at("/items")).hasSize(1);
    assertThat(live.text("/items/0/stage")).isEqualTo("LIVE");
    var page = API.get("/api/v1/analyses?pageSize=1");
    var next = API.get("/api/v1/analyses?pageSize=1&pageToken=" + page.text("/nextPageToken"));
    assertThat(next.json().at("/items/0/id").asLong())
        .isGreaterThan(page.json().at("/items/0/id").asLong());
  }

  private static TestApi.Reply command(
      String analysis, int version, String type, String... headers) {
    return API.post(
        analysis + "/versions/" + version + "/commands",
        "{'type': '" + type + "', 'reason': 'because'}",
        headers);
  }

  private static String draft(String country) {
    return draft(country, "Restricted");
  }

  private static String draft(String country, String status) {
    API.database()
        .jdbi()
        .useTransaction(
            handle ->
                VersionRows.add(
                    handle,
                    AnalysisRows.idOf(handle, country, "Retail_Trading_Status"),
                    new VersionRows.NewVersion(
                        Stage.DRAFT,
                        1,
                        TestWorker.output(status),
                        null,
                        null,
                        null,
                        null,
                        null,
                        false)));
    return "/api/v1/analyses/" + country + "/Retail_Trading_Status";
  }
}
