package org.lexatlas.standalone.bench;

import io.temporal.client.WorkflowClient;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.lexatlas.domain.campaign.CampaignLimits;
import org.lexatlas.domain.campaign.CampaignScope;
import org.lexatlas.domain.campaign.CampaignSpec;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.LimitChange;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;
import org.lexatlas.workflows.campaign.CampaignClient;
import org.lexatlas.workflows.wire.WorkflowIds;

/**
 * Campaigns of the simulated provider, ordered as the api orders them and followed to their end.
 */
final class CampaignRuns {

  private static final Duration LOOK = Duration.ofMillis(100);

  private final WorkflowClient client;
  private final CampaignStore campaigns;
  private final List<String> countries;
  private final List<String> topics;

  CampaignRuns(WorkflowClient client, Database database) {
    this.client = client;
    this.campaigns = new CampaignStore(database);
    this.countries =
        new JurisdictionStore(database).all().stream().map(Jurisdiction::code).toList();
    this.topics = new TopicStore(database).all().stream().map(Topic::id).toList();
  }

  /** At most so many pairs exist. */
  int most() {
    return countries.size() * topics.size();
  }

  /** Orders a campaign over the first pairs; it has about so many slots. */
  UUID start(int slots, int atOnce) {
    int kinds =
        Math.min(topics.size(), Math.max(1, (slots + countries.size() - 1) / countries.size()));
    var scope =
        new CampaignScope(
            countries.subList(0, Math.min(countries.size(), Math.max(1, slots / kinds))),
            List.of(),
            topics.subList(0, kinds),
            null,
            false);
    UUID id = UUID.randomUUID();
    var limits =
        CampaignLimits.DEFAULT.with(
            new LimitChange(atOnce, null, null, null, null, null, null, List.of()));
    var spec =
        new CampaignSpec(
            id.toString(), "bench", scope, "simulated", PublishingPolicy.AUTO, null, "bench");
    String workflowId = WorkflowIds.campaign(id.toString());
    campaigns.order(CampaignState.ordered(spec, limits, false), workflowId);
    CampaignClient.wake(client, workflowId, "bench");
    return id;
  }

  /** How many slots ended a second, from the order to the last one's end. */
  double perSecond(int slots, int atOnce) {
    long begun = System.nanoTime();
    UUID id = start(slots, atOnce);
    Tally tally = toTheEnd(id);
    if (tally.succeeded() != tally.total()) {
      throw new IllegalStateException("a measured campaign ended as " + tally);
    }
    return tally.total() / ((System.nanoTime() - begun) / 1e9);
  }

  Tally tally(UUID id) {
    return campaigns.tally(id);
  }

  private Tally toTheEnd(UUID id) {
    while (campaigns.find(id).orElseThrow().campaignState().status() != CampaignStatus.COMPLETED) {
      try {
        Thread.sleep(LOOK);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
    return campaigns.tally(id);
  }
}
