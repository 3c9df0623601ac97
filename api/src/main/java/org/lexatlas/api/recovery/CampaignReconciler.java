package org.lexatlas.api.recovery;

import java.util.Optional;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.campaign.CampaignWakes;
import org.lexatlas.api.sweep.Sweep;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.store.campaign.CampaignRow;
import org.lexatlas.store.campaign.SilentCampaigns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks after campaigns that have not ended: cancels those whose workflow was terminated or
 * cancelled by hand, and starts those again whose workflow is gone from its own namespace.
 */
@Component
final class CampaignReconciler extends Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(CampaignReconciler.class);
  private static final int BATCH = 20;

  private final SilentCampaigns campaigns;
  private final Executions executions;
  private final CampaignWakes wakes;
  private final ApiSettings.Api settings;

  CampaignReconciler(
      SilentCampaigns campaigns, Executions executions, CampaignWakes wakes, ApiSettings settings) {
    super("campaign-reconciler", settings.api().dispatchInterval());
    this.campaigns = campaigns;
    this.executions = executions;
    this.wakes = wakes;
    this.settings = settings.api();
  }

  @Override
  protected void sweep() {
    Optional<String> namespace = executions.namespaceToLookAt();
    if (namespace.isPresent()) {
      each(campaigns.take(settings.lookAfter(), BATCH), row -> look(row, namespace.get()));
    }
  }

  private void look(CampaignRow campaign, String namespaceId) {
    String recorded = campaign.namespaceId();
    Execution found = executions.of(campaign.workflowId());
    if (found instanceof Execution.Open) {
      campaigns.livesIn(campaign.id(), namespaceId); // whoever woke it here meant this Temporal
    } else if (recorded == null || recorded.equals(namespaceId)) {
      act(campaign, found);
    } else {
      LOG.debug("{} lives in another namespace: {}", campaign.workflowId(), recorded);
    }
  }

  private void act(CampaignRow campaign, Execution found) {
    switch (found) {
      case Execution.Ended ended -> {
        if (ended.byHand()) {
          LOG.warn("{} was {} in Temporal", campaign.workflowId(), ended.deed().how());
          campaigns.ended(campaign, ended.deed());
        } else {
          again(campaign, ended.deed().words());
        }
      }
      case Execution.Completed completed ->
          again(campaign, "Its workflow had ended before the campaign");
      case Execution.Gone gone -> {
        boolean opened = !CampaignStatus.PLANNED.name().equals(campaign.state());
        if (campaign.namespaceId() != null || !opened) {
          again(campaign, "Temporal had lost its workflow");
        }
      }
      case Execution.Unknown unknown ->
          LOG.info("{} cannot be looked at: {}", campaign.workflowId(), unknown.words());
      case Execution.Open open -> {}
    }
  }

  private void again(CampaignRow campaign, String why) {
    // it may have ended, or been commanded, after the row was read
    if (campaigns.unchanged(campaign) && wakes.wake(campaign)) {
      LOG.warn("{} is started again: {}", campaign.workflowId(), why);
      campaigns.rebuilt(campaign.id(), why + ": it goes on from what is stored");
    }
  }
}
