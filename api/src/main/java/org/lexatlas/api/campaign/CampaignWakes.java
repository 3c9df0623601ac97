package org.lexatlas.api.campaign;

import io.grpc.StatusRuntimeException;
import io.temporal.failure.TemporalException;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.sweep.Sweep;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.campaign.CampaignRow;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.workflows.campaign.CampaignClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has the workflows of campaigns look again; what Temporal did not take is repeated until it does.
 */
@Component
public final class CampaignWakes extends Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(CampaignWakes.class);
  private static final int BATCH = 20;

  private final CampaignStore campaigns;
  private final TemporalLink temporal;

  CampaignWakes(CampaignStore campaigns, TemporalLink temporal, ApiSettings settings) {
    super("campaign-wakes", settings.api().dispatchInterval());
    this.campaigns = campaigns;
    this.temporal = temporal;
  }

  /** Has its workflow look again, or start; returns whether Temporal took that. Repeatable. */
  public boolean wake(CampaignRow campaign) {
    try {
      CampaignClient.wake(
          temporal.client(), campaign.workflowId(), campaign.campaignState().spec().name());
      campaigns.woken(campaign.id());
      return true;
    } catch (TemporalException | StatusRuntimeException doubt) {
      LOG.warn("Waking {} is in doubt: {}", campaign.workflowId(), doubt.toString());
      return false;
    }
  }

  @Override
  protected void sweep() {
    if (!temporal.isDown()) {
      each(campaigns.takeOverdueWakes(BATCH), this::wake);
    }
  }
}
