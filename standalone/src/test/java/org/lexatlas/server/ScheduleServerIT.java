package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.store.Json;
import org.lexatlas.workflows.wire.WorkflowIds;
import tools.jackson.databind.JsonNode;

/** Campaigns whose workflow ids are not ours: a schedule's have colons, a person's anything. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class ScheduleServerIT {

  private static final String ORDER =
      "{'countries': ['%s'], 'topics': ['Retail_Trading_Status'], 'provider': 'simulated'}";

  @Test
  void whoeverGaveTheWorkflowItsIdTheCampaignIsFoundAndItsLinksLeadThere() throws Exception {
    try (var server = new ServerFixture(RealTemporal.namespace(), "0s");
        var api =
            new HostedApi(server.hosts(), "--lexatlas.temporal-ui-url=" + RealTemporal.uiUrl())) {
      var defined =
          api.post(
              "/schedules",
              "{'name': 'weekly', 'cron': '0 3 * * 1', 'timeZone': 'Asia/Almaty', 'campaign': "
                  + ORDER.formatted("KZ")
                  + "}");
      assertThat(defined.status()).as(defined.body().toString()).isEqualTo(201);
      String schedule = "/schedules/" + defined.body().path("id").asString();
      assertThat(api.post(schedule + "/commands", "{'type': 'TRIGGER'}").status()).isEqualTo(204);
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> !api.get(schedule).body().path("recent").isEmpty());
      String byClock = api.get(schedule).body().at("/recent/0").asString();
      assertThat(byClock).contains(":");
      leadsThere(api, byClock, "the clock");

      String byHand = "by hand, as it was?";
      server.cli(
          "workflow",
          "start",
          "--workflow-id",
          byHand,
          "--type",
          "RefreshCampaignWorkflow",
          "--task-queue",
          "campaigns",
          "--input",
          ORDER.formatted("JP").replace('\'', '"'));
      leadsThere(api, byHand, "a person");
    }
  }

  private static void leadsThere(HostedApi api, String workflowId, String who) throws Exception {
    String campaign = "/campaigns/" + WorkflowIds.campaignOf(workflowId);
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> api.get(campaign).body().path("state").asString("").equals("COMPLETED"));
    String link = api.get(campaign).body().path("temporalUrl").asString();
    assertThat(api.page(campaign)).as("the page of what %s started", who).contains(link);

    String asked = link.replace("/namespaces/", "/api/v1/namespaces/"); // what that page asks
    try (var http = HttpClient.newHttpClient()) {
      var reply =
          http.send(
              HttpRequest.newBuilder(URI.create(asked)).build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
      JsonNode execution = Json.MAPPER.readTree(reply.body());
      assertThat(execution.at("/workflowExecutionInfo/execution/workflowId").asString())
          .isEqualTo(workflowId);
    }
  }
}
