package org.lexatlas.server;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommandForm;
import org.lexatlas.domain.campaign.CampaignCommandType;
import org.lexatlas.domain.campaign.CampaignLimits;
import org.lexatlas.domain.campaign.CampaignScope;
import org.lexatlas.domain.campaign.CampaignSpec;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.LimitChange;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.store.campaign.CampaignList;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.workflows.campaign.CampaignClient;
import org.lexatlas.workflows.wire.WorkflowIds;

/** A worker on the real server, and campaigns as the api orders them. */
final class CampaignServer implements AutoCloseable {

  final ServerFixture server;
  final CampaignStore campaigns;
  final CampaignList lists;

  CampaignServer(String... settings) {
    this(new ServerFixture(RealTemporal.namespace(), "0s", settings));
  }

  CampaignServer(ServerFixture server) {
    this.server = server;
    campaigns = new CampaignStore(server.database);
    lists = new CampaignList(server.database);
  }

  UUID ordered(List<String> regions, LimitChange limits) {
    UUID id = UUID.randomUUID();
    var scope =
        new CampaignScope(List.of(), regions, List.of("Retail_Trading_Status"), null, false);
    var spec =
        new CampaignSpec(
            id.toString(), "test", scope, "simulated", PublishingPolicy.AUTO, null, "ann");
    String workflowId = WorkflowIds.campaign(id.toString());
    campaigns.order(
        CampaignState.ordered(spec, CampaignLimits.DEFAULT.with(limits), false), workflowId);
    CampaignClient.wake(server.client, workflowId, "test");
    return id;
  }

  void until(UUID id, CampaignStatus status) {
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> campaigns.find(id).orElseThrow().campaignState().status() == status);
  }

  Tally completed(UUID id) {
    until(id, CampaignStatus.COMPLETED);
    return campaigns.tally(id);
  }

  void signal(UUID id, String name, String words) {
    server.cli(
        "workflow",
        "signal",
        "--workflow-id",
        WorkflowIds.campaign(id.toString()),
        "--name",
        name,
        "--input",
        words);
  }

  /** As the api does it: the store first, then the workflow, which may have ended. */
  void retry(UUID id) {
    String commandId = UUID.randomUUID().toString();
    var read =
        CampaignCommandForm.read(
            Map.of(),
            new CampaignCommandForm.Sender(
                CampaignCommandType.RETRY_FAILED, "ann", Channel.API, commandId, Instant.now()));
    campaigns.command(
        id,
        new CampaignStore.Arrival(
            commandId,
            "command",
            "{}",
            Channel.API,
            read.command(),
            CampaignAnswer.Code.INVALID,
            read.words()));
    CampaignClient.wake(server.client, WorkflowIds.campaign(id.toString()), "test");
  }

  boolean anyRunning(UUID id) {
    return number("select count(*) from run where campaign = '" + id + "' and state = 'RUNNING'")
        > 0;
  }

  long runsOf(UUID id) {
    return number("select count(*) from run where campaign = '" + id + "'");
  }

  /** Calls whose reply was kept. */
  long ledger() {
    return number("select count(*) from provider_call");
  }

  long tokens() {
    return number("select sum(tokens) from provider_call_spend");
  }

  /** Analyses with more than one run. */
  long doubled() {
    return number(
        "select count(*) from (select 1 from run group by country, topic having count(*) > 1) d");
  }

  private long number(String query) {
    return server.database.jdbi().withHandle(h -> h.createQuery(query).mapTo(Long.class).one());
  }

  /** Waits until the campaign's workflow is closed. */
  void closed(UUID id) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                !server
                    .cli(
                        "workflow",
                        "describe",
                        "-o",
                        "json",
                        "--workflow-id",
                        WorkflowIds.campaign(id.toString()))
                    .contains("EXECUTION_STATUS_RUNNING"));
  }

  @Override
  public void close() {
    server.close();
  }
}
