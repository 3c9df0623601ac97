package org.lexatlas.workflows.campaign;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;
import org.lexatlas.domain.campaign.CampaignAnswer;

/** What the workflow of a campaign asks of the store. All idempotent. */
@ActivityInterface
public interface CampaignActivities {

  /** Loads the campaign, or creates it out of what the start carried. */
  @ActivityMethod
  OpenedCampaign openCampaign(CampaignReference reference);

  /** Judges a message, lets it take effect and keeps it: one transaction. */
  @ActivityMethod
  CampaignAnswer recordCampaignCommand(CampaignMessage message);

  /**
   * Starts runs within the limits for some minutes, woken by the ends of runs and by commands, and
   * looks after silent ones. Heartbeats; another try goes on where one died.
   */
  @ActivityMethod
  AdmissionTurn admitRuns(AdmissionOrder order);
}
