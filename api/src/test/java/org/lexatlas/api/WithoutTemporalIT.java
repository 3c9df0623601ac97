package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.workflows.wire.WorkflowIds;

/** While Temporal is away everything is read, and nothing is half written. */
class WithoutTemporalIT {

  private static final TestApi API =
      TestApi.start(
          TestDatabase.settings(),
          TestApi.nowhere(),
          "lexatlas.temporal-ui-url=http://ui.example/");

  @AfterAll
  static void stop() {
    API.close();
  }

  @Test
  void refusesToStartARunAndStoresNothing() {
    var reply = API.post("/api/v1/runs", "{'country': 'KZ', 'topic': 'Retail_Trading_Status'}");
    assertThat(reply.status()).isEqualTo(503);
    assertThat(reply.text("/type")).isEqualTo("/problems/temporal-unavailable");
    assertThat(API.get("/api/v1/runs?country=KZ").json().at("/items")).isEmpty();
  }

  @Test
  void readsRunsAndRefusesTheirCommands() {
    String id = stored("DE");
    var run = API.get("/api/v1/runs/" + id);
    assertThat(run.status()).isEqualTo(200);
    assertThat(run.text("/state")).isEqualTo("STARTING");
    assertThat(run.text("/steps/1/waitingFor")).isEqualTo("BASE_RESEARCH");
    assertThat(run.text("/temporalUrl"))
        .isEqualTo(
            "http://ui.example/namespaces/default/workflows/run.DE.Retail_Trading_Status." + id);
    var command = API.post("/api/v1/runs/" + id + "/commands", "{'type': 'PAUSE'}");
    assertThat(command.status()).isEqualTo(503);
    assertThat(API.get("/api/v1/runs/" + id + "/audit").json().at("/items")).isEmpty();
  }

  @Test
  void judgesCommandsAllTheSame() {
    String id = stored("FR");
    var reply =
        API.post(
            "/api/v1/runs/" + id + "/commands",
            "{'type': 'REQUEST_STEP', 'step': 'BLENDED_SYNTHESIS', 'reason': 'too early',"
                + " 'commandId': 'c1'}");
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.text("/type")).isEqualTo("/problems/command-refused");
    assertThat(reply.json().at("/accepted").asBoolean(true)).isFalse();
    assertThat(reply.text("/code")).isEqualTo("STEP_QUEUED");
    var audit = API.get("/api/v1/runs/" + id + "/audit");
    assertThat(audit.text("/items/0/commandId")).isEqualTo("c1");
    assertThat(audit.text("/items/0/actor")).isEqualTo("local");
    assertThat(audit.text("/items/0/channel")).isEqualTo("API");
    assertThat(audit.text("/items/0/code")).isEqualTo("STEP_QUEUED");
    assertThat(audit.text("/items/0/reason")).isEqualTo("too early");
  }

  @Test
  void refusesStepsThatAreNotReady() {
    String id = stored("NL", RunMode.MANUAL);
    var reply =
        API.post(
            "/api/v1/runs/" + id + "/commands",
            "{'type': 'REQUEST_STEP', 'step': 'COMPARISON_ANALYSIS'}");
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.text("/code")).isEqualTo("STEP_NOT_READY");
    assertThat(reply.text("/detail")).contains("Comparison Analysis waits for Base Research");
  }

  @Test
  void refusesAnOutdatedPlan() {
    String id = stored("ES", RunMode.MANUAL);
    var plan = API.get("/api/v1/runs/" + id + "/plan?step=BASE_RESEARCH&scope=AND_DOWNSTREAM");
    assertThat(plan.status()).isEqualTo(200);
    assertThat(plan.json().at("/planVersion").asLong()).isEqualTo(1);
    assertThat(plan.json().at("/willRun")).hasSize(3);
    assertThat(plan.json().at("/refused").isNull()).isTrue();
    var reply =
        API.post(
            "/api/v1/runs/" + id + "/commands",
            "{'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH', 'planVersion': 0}");
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.text("/code")).isEqualTo("PLAN_CHANGED");
    var stale =
        API.post("/api/v1/runs/" + id + "/commands", "{'type': 'PAUSE'}", "If-Match", "\"7\"");
    assertThat(stale.status()).isEqualTo(412);
  }

  @Test
  void namesTheFieldsOfACommand() {
    String path = "/api/v1/runs/" + stored("IT") + "/commands";
    assertThat(API.post(path, "{'type': 'DANCE'}").faultyFields()).containsExactly("type");
    assertThat(API.post(path, "{}").faultyFields()).containsExactly("type");
    assertThat(API.post(path, "[1]").faultyFields()).containsExactly("body");
    assertThat(API.post(path, "").faultyFields()).containsExactly("body");
    assertThat(API.post(path, "{'type': 'PAUSE', 'actor': 'root'}").faultyFields())
        .containsExactly("actor");
    assertThat(
            API.post(
                    path,
                    "{'type': 'REQUEST_STEP', 'step': 1, 'scope': 'ALL', 'planVersion': '1',"
                        + " 'supersede': 'no', 'inputs': {'provider': 5}, 'stpe': 'x'}")
                .faultyFields())
        .containsExactlyInAnyOrder(
            "step", "scope", "planVersion", "supersede", "inputs.provider", "stpe");
    assertThat(
            API.post(
                    path,
                    "{'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH',"
                        + " 'inputs': {'provider': 'oracle'}}")
                .faultyFields())
        .containsExactly("inputs.provider");
  }

  @Test
  void namesThePlansParameters() {
    String path = "/api/v1/runs/" + stored("SE") + "/plan";
    assertThat(API.get(path).faultyFields()).containsExactly("step");
    assertThat(API.get(path + "?step=X").faultyFields()).containsExactly("step");
    assertThat(API.get(path + "?step=BASE_RESEARCH&scope=X").faultyFields())
        .containsExactly("scope");
    assertThat(API.get(path + "?step=BASE_RESEARCH&supersede=perhaps").faultyFields())
        .containsExactly("supersede");
  }

  @Test
  void tellsThatStepsAndAttemptsAreNotThere() {
    String path = "/api/v1/runs/" + stored("PL") + "/steps/";
    assertThat(API.get(path + "BASE_RESEARCH/attempts").json().at("/items")).isEmpty();
    assertThat(API.get(path + "DANCE/attempts").text("/detail")).contains("is not one of");
    assertThat(API.get(path + "BASE_RESEARCH/attempts/1").status()).isEqualTo(404);
    assertThat(API.get(path + "BASE_RESEARCH/attempts/x").status()).isEqualTo(404);
  }

  @Test
  void answersAnUnchangedRunWithout() {
    String path = "/api/v1/runs/" + stored("AT");
    String tag = API.get(path).header("ETag");
    assertThat(tag).isEqualTo("\"1\"");
    assertThat(API.get(path, "If-None-Match", tag).status()).isEqualTo(304);
  }

  @Test
  void pagesThroughRuns() {
    for (String country : new String[] {"BR", "AR", "CL"}) {
      stored(country, "Mining");
    }
    String topic = "/api/v1/runs?topic=Mining&pageSize=2";
    var first = API.get(topic);
    assertThat(first.json().at("/items")).hasSize(2);
    assertThat(first.text("/items/0/country")).isEqualTo("CL");
    var second = API.get(topic + "&pageToken=" + first.text("/nextPageToken"));
    assertThat(second.json().at("/items")).hasSize(1);
    assertThat(second.text("/items/0/country")).isEqualTo("BR");
    assertThat(second.json().at("/nextPageToken").isNull()).isTrue();
  }

  @Test
  void servesReferenceDataAndTheIndex() {
    assertThat(API.get("/api/v1/topics").json().at("/items")).hasSize(22);
    assertThat(API.get("/api/v1/topics/Retail_Trading_Status").json().at("/statuses")).hasSize(5);
    assertThat(API.get("/api/v1/jurisdictions").json().at("/items")).hasSize(254);
    assertThat(API.get("/api/v1/jurisdictions/KZ-AIFC").text("/kind")).isEqualTo("zone");
    assertThat(API.get("/").http().body()).contains("/api/v1/openapi.json");
  }

  @Test
  void isDegradedAndSaysWhy() {
    var health = API.get("/api/v1/health");
    assertThat(health.status()).isEqualTo(200);
    assertThat(health.text("/status")).isEqualTo("DEGRADED");
    assertThat(health.text("/database")).isEqualTo("UP");
    assertThat(health.text("/temporal")).isEqualTo("DOWN");
    assertThat(health.json().at("/queues")).isEmpty();
  }

  private static String stored(String country) {
    return stored(country, RunMode.AUTO);
  }

  private static String stored(String country, RunMode mode) {
    return stored(country, "Retail_Trading_Status", mode);
  }

  private static void stored(String country, String topic) {
    assertThat(stored(country, topic, RunMode.AUTO)).isNotEmpty();
  }

  private static String stored(String country, String topic, RunMode mode) {
    String id = UUID.randomUUID().toString();
    var spec =
        new RunSpec(
            id,
            country,
            topic,
            mode,
            "corpus",
            PublishingPolicy.AUTO,
            LocalDate.of(2026, 1, 31),
            null,
            null);
    var ordered = API.bean(RunStore.class).order(spec, WorkflowIds.run(country, topic, id), null);
    assertThat(ordered).isInstanceOf(RunStore.Ordered.Created.class);
    return id;
  }
}
