package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.TestDatabase;

/** Whole runs over HTTP: the workflow is there and its steps write a fixed text. */
class RunIT {

  private static final TestTemporal TEMPORAL = TestTemporal.start();
  private static final TestApi API = TestApi.start(TestDatabase.settings(), TEMPORAL.address());
  private static final TestWorker WORKER =
      new TestWorker(API.bean(TemporalLink.class).client(), API.database());

  @BeforeAll
  static void warm() {
    ended(start("AT", "'mode': 'AUTO'"), "COMPLETED");
  }

  @AfterAll
  static void stop() {
    WORKER.close();
    API.close();
    TEMPORAL.close();
  }

  @Test
  void runsStepByStepOnCommand() {
    String run = start("KZ", "'mode': 'MANUAL'");
    ended(run, "WAITING_FOR_OPERATOR");
    var plan = API.get(run + "/plan?step=BASE_RESEARCH");
    String version = plan.text("/planVersion");
    var early = command(run, "'type': 'REQUEST_STEP', 'step': 'BLENDED_SYNTHESIS'");
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.text("/code")).isEqualTo("STEP_NOT_READY");

    var first =
        command(
            run,
            "'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH', 'commandId': 'c1', 'planVersion': "
                + version);
    assertThat(first.status()).as(first.http().body()).isEqualTo(200);
    assertThat(first.json().at("/accepted").asBoolean(false)).isTrue();
    assertThat(first.text("/code")).isEqualTo("ACCEPTED");
    assertThat(first.json().at("/attempt").asInt()).isEqualTo(1);
    await().untilAsserted(() -> assertThat(step(run, 0)).isEqualTo("COMPLETED"));
    var again = command(run, "'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH', 'commandId': 'c1'");
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.http().body()).isEqualTo(first.http().body());
    assertThat(API.get(run + "/steps/BASE_RESEARCH/attempts").json().at("/items")).hasSize(1);

    var attempt = API.get(run + "/steps/BASE_RESEARCH/attempts/1");
    assertThat(attempt.text("/state")).isEqualTo("COMPLETED");
    assertThat(attempt.text("/actor")).isEqualTo("local");
    assertThat(attempt.json().at("/simulated").asBoolean(false)).isTrue();
    assertThat(attempt.json().at("/tokens/thinking").asInt()).isEqualTo(3);
    assertThat(attempt.text("/output/structured_data/executive_summary")).isEqualTo("In short");
    assertThat(attempt.json().at("/rawReply").isNull()).isTrue();
    assertThat(API.get(run + "/steps/BASE_RESEARCH/attempts/1?raw=true").text("/rawReply"))
        .isEqualTo(TestWorker.REPLY);
    assertThat(API.get(run + "/versions").text("/items/0/stage")).isEqualTo("DRAFT");

    command(run, "'type': 'REQUEST_STEP', 'step': 'BLENDED_SYNTHESIS'");
    ended(run, "COMPLETED");
    var analysis = API.get("/api/v1/analyses/KZ/Retail_Trading_Status");
    assertThat(analysis.json().at("/liveVersion").asInt()).isEqualTo(2);
    assertThat(analysis.text("/stage")).isEqualTo("LIVE");
    assertThat(analysis.text("/content/executive_summary")).isEqualTo("In short");
    assertThat(analysis.text("/runId")).isEqualTo(API.get(run).text("/id"));
    assertThat(analysis.json().at("/simulated").asBoolean(false)).isTrue();
    assertThat(API.get(run + "/audit").json().at("/items")).hasSize(3);
  }

  @Test
  void rerunsARunWhoseExecutionHasClosed() {
    String run = start("DE", "'mode': 'AUTO'");
    ended(run, "COMPLETED");
    var client = API.bean(TemporalLink.class).client();
    String workflow = API.get(run).text("/workflowId");
    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> client.newUntypedWorkflowStub(workflow).describe().getCloseTime() != null);
    var plan = API.get(run + "/plan?step=BASE_RESEARCH");
    assertThat(plan.text("/becomesStale/0/step")).isEqualTo("BLENDED_SYNTHESIS");
    assertThat(plan.json().at("/estimatedTokens").asLong()).isEqualTo(30);
    var reply = command(run, "'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH', 'reason': 'news'");
    assertThat(reply.status()).as(reply.http().body()).isEqualTo(200);
    assertThat(reply.json().at("/attempt").asInt()).isEqualTo(2);
    await()
        .untilAsserted(
            () -> {
              var json = API.get(run);
              assertThat(json.json().at("/steps/0/currentAttempt").asInt()).isEqualTo(2);
              assertThat(json.text("/steps/2/stale/cause")).isEqualTo("UPSTREAM_RERUN");
            });
  }

  @Test
  void refusesToReopenWhileAnotherRunIsOpen() {
    String closed = start("FR", "'mode': 'AUTO'");
    ended(closed, "COMPLETED");
    String open = start("FR", "'mode': 'MANUAL'");
    ended(open, "WAITING_FOR_OPERATOR");
    var reply =
        command(closed, "'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH', 'commandId': 'x'");
    assertThat(reply.status()).as(reply.http().body()).isEqualTo(409);
    assertThat(reply.text("/code")).isEqualTo("ANALYSIS_BUSY");
    assertThat(API.get(closed + "/audit").text("/items/0/code")).isEqualTo("ANALYSIS_BUSY");
  }

  @Test
  void publishesAVersionInReviewThroughItsRun() {
    String run = start("ES", "'mode': 'AUTO', 'policy': 'REVIEW'");
    ended(run, "IN_REVIEW");
    String version = API.get(run).text("/reviewVersion");
    var direct =
        API.post(
            "/api/v1/analyses/ES/Retail_Trading_Status/versions/" + version + "/commands",
            "{'type': 'PUBLISH', 'reason': 'fine'}");
    assertThat(direct.status()).isEqualTo(409);
    assertThat(direct.text("/code")).isEqualTo("IN_REVIEW");
    assertThat(direct.text("/run")).isEqualTo(run + "/commands");
    assertThat(command(run, "'type': 'PUBLISH', 'reason': 'fine'").status()).isEqualTo(200);
    assertThat(API.get("/api/v1/analyses/ES/Retail_Trading_Status").text("/liveVersion"))
        .isEqualTo(version);
    assertThat(API.get(run).text("/state")).isEqualTo("COMPLETED");
  }

  @Test
  void pausesResumesAndCancels() {
    String run = start("IT", "'mode': 'MANUAL'");
    ended(run, "WAITING_FOR_OPERATOR");
    assertThat(command(run, "'type': 'PAUSE'").status()).isEqualTo(200);
    assertThat(API.get(run).text("/state")).isEqualTo("PAUSED");
    assertThat(command(run, "'type': 'PAUSE'").text("/code")).isEqualTo("ALREADY_PAUSED");
    assertThat(command(run, "'type': 'RESUME'").status()).isEqualTo(200);
    assertThat(command(run, "'type': 'CANCEL'").status()).isEqualTo(200);
    assertThat(API.get(run).text("/state")).isEqualTo("CANCELLED");
    var first = API.get(run + "/audit?pageSize=3");
    assertThat(first.json().at("/items")).hasSize(3);
    assertThat(first.text("/items/0/type")).isEqualTo("CANCEL");
    var second = API.get(run + "/audit?pageSize=3&pageToken=" + first.text("/nextPageToken"));
    assertThat(second.json().at("/items")).hasSize(1);
    assertThat(second.text("/items/0/type")).isEqualTo("PAUSE");
  }

  @Test
  void sendsACommandAgainThatWasLeftPending() {
    String run = start("NL", "'mode': 'MANUAL'");
    ended(run, "WAITING_FOR_OPERATOR");
    String id = API.get(run).text("/id");
    API.database()
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into operator_command (run_id, command_id, name, type, actor,
                          channel, body, received_at)
                        values (:run, 'lost', 'command', 'PAUSE', 'local', 'API',
                          '{"type": "PAUSE", "commandId": "lost"}', now() - interval '1 minute')
                        """)
                    .bind("run", java.util.UUID.fromString(id))
                    .execute());
    await()
        .atMost(Duration.ofSeconds(15))
        .untilAsserted(() -> assertThat(API.get(run).text("/state")).isEqualTo("PAUSED"));
    assertThat(API.get(run + "/audit").text("/items/0/code")).isEqualTo("ACCEPTED");
  }

  private static String start(String country, String more) {
    var reply =
        API.post(
            "/api/v1/runs",
            "{'country': '%s', 'topic': 'Retail_Trading_Status', 'provider': 'simulated', %s}"
                .formatted(country, more));
    assertThat(reply.status()).as(reply.http().body()).isEqualTo(201);
    return reply.header("Location");
  }

  private static void ended(String run, String state) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(API.get(run).text("/state")).isEqualTo(state));
  }

  private static String step(String run, int step) {
    return API.get(run).text("/steps/" + step + "/state");
  }

  private static TestApi.Reply command(String run, String fields) {
    return API.post(run + "/commands", "{" + fields + "}");
  }
}
