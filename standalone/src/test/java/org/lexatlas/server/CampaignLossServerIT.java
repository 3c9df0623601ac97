package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.LimitChange;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.store.campaign.CampaignEventRow;
import org.lexatlas.store.ledger.ProviderRates;
import org.lexatlas.workflows.wire.WorkflowIds;
import tools.jackson.databind.JsonNode;

/** Campaigns whose workflow is gone: lost with Temporal's data, deleted, or ended by hand. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class CampaignLossServerIT {

  private static final String SLOW = "--lexatlas.simulated.latency.BASE_RESEARCH=3s";
  private static final ProviderRates.Rate SIMULATED =
      new ProviderRates.Rate("simulated", "", "simulated");
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ORDER =
      """
      {'countries': ['AT', 'BE', 'CH'], 'topics': ['Retail_Trading_Status'],
       'provider': 'simulated', 'limits': {'runsAtOnce': 1}}
      """;

  @TempDir Path folder;

  @Test
  void aCampaignWhoseTemporalLostItsDataGoesOnWhenItIsRecovered() throws Exception {
    try (var servers = new OwnServers(folder);
        var worker = servers.hosts().worker(SLOW);
        var api = new HostedApi(servers.hosts())) {
      assertThat(worker.isRunning()).isTrue();
      String path = "/campaigns/" + api.post("/campaigns", ORDER).body().path("id").asString();
      await().atMost(PATIENCE).until(() -> succeeded(api, path) == 1);

      servers.killTemporal();
      servers.loseTemporalData();
      servers.startTemporal();

      await()
          .atMost(PATIENCE)
          .until(() -> api.get("/recovery").body().path("campaigns").size() == 1);
      JsonNode lost = api.get("/recovery").body().at("/campaigns/0");
      assertThat(lost.path("state").asString()).isEqualTo("RUNNING");
      assertThat(lost.path("sameNamespace").asBoolean()).as("it lived elsewhere").isFalse();
      JsonNode done = api.post("/recovery", "{}").body();
      assertThat(done.path("rebuiltCampaigns").valueStream().map(JsonNode::asString))
          .containsExactly(lost.path("campaign").asString());

      await()
          .atMost(PATIENCE)
          .until(() -> api.get(path).body().path("state").asString().equals("COMPLETED"));
      assertThat(succeeded(api, path)).isEqualTo(3);
      assertThat(api.get("/recovery").body().path("campaigns").isEmpty()).isTrue();
      assertThat(api.get(path + "/events").body().toString())
          .contains("rebuilt by local from what is stored");
    }
  }

  private static int succeeded(HostedApi api, String campaign) {
    return api.get(campaign).body().at("/counts/succeeded").asInt();
  }

  @Test
  void aCampaignWhoseWorkflowIsGoneFromItsNamespaceGoesOnByItself() {
    try (var fixture = campaigns()) {
      UUID id = begun(fixture);
      end(fixture, id, "delete", "--yes");
      await()
          .atMost(PATIENCE)
          .until(() -> fixture.server.isGone(WorkflowIds.campaign(id.toString())));
      assertThat(fixture.campaigns.tally(id).pending()).as("left to go on with").isPositive();
      goOn(fixture);

      try (var api = new HostedApi(fixture.server.hosts())) {
        assertThat(api.get("/health").status()).isEqualTo(200);
        Tally tally = fixture.completed(id);
        assertThat(tally.succeeded()).isEqualTo(tally.total()).isGreaterThan(2);
        assertThat(fixture.runsOf(id)).isEqualTo(tally.total());
      }
      assertThat(fixture.campaigns.events(id, Long.MAX_VALUE, 50))
          .anyMatch(
              event ->
                  event.kind().equals("RECONCILED")
                      && event.words().contains("Temporal had lost its workflow"));
    }
  }

  @Test
  void aTerminatedCampaignIsCancelledAndTellsWhoAndWhy() {
    try (var fixture = campaigns();
        var api = new HostedApi(fixture.server.hosts())) {
      assertThat(api.get("/health").status()).isEqualTo(200);
      UUID id = begun(fixture);

      end(fixture, id, "terminate", "--reason", "wrong provider");

      fixture.until(id, CampaignStatus.CANCELLED);
      goOn(fixture); // the run under way ends in its own time
      CampaignEventRow told =
          fixture.campaigns.events(id, Long.MAX_VALUE, 50).stream()
              .filter(event -> "terminated (Temporal)".equals(event.name()))
              .findFirst()
              .orElseThrow();
      assertThat(told.type()).isEqualTo("CANCEL");
      assertThat(told.reason()).contains("terminated in Temporal", "wrong provider");
      assertThat(told.claimedActor()).isNotBlank();
      await().atMost(PATIENCE).until(() -> fixture.campaigns.tally(id).running() == 0);
      assertThat(fixture.campaigns.tally(id).pending()).isZero();
      assertThat(fixture.campaigns.tally(id).cancelled()).isPositive();
    }
  }

  private static CampaignServer campaigns() {
    return new CampaignServer(new ServerFixture(RealTemporal.namespace(), "0s", SLOW));
  }

  /**
   * A campaign of some slots, one of which has succeeded; the others wait for the provider, so that
   * it is not over before it is ended, however slow the machine is.
   */
  private static UUID begun(CampaignServer fixture) {
    var rates = new ProviderRates(fixture.server.database);
    rates.limit(SIMULATED, null); // a rate that is there is asked for before every call
    var one = new LimitChange(1, null, null, null, null, null, null, List.of());
    UUID id = fixture.ordered(List.of("Central Asia"), one);
    await().atMost(PATIENCE).until(() -> fixture.campaigns.tally(id).succeeded() >= 1);
    rates.slow(SIMULATED, Duration.ofMinutes(4), "the test is not ready");
    return id;
  }

  private static void goOn(CampaignServer fixture) {
    fixture.server.database.jdbi().useHandle(handle -> handle.execute("delete from provider_rate"));
  }

  private static void end(CampaignServer fixture, UUID id, String how, String... more) {
    var all = new java.util.ArrayList<>(List.of("workflow", how));
    all.addAll(List.of(more));
    all.addAll(List.of("--workflow-id", WorkflowIds.campaign(id.toString())));
    fixture.server.cli(all.toArray(String[]::new));
  }
}
