package org.lexatlas.api.recovery;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.campaign.CampaignWakes;
import org.lexatlas.api.security.Actor;
import org.lexatlas.store.campaign.CampaignRow;
import org.lexatlas.store.campaign.SilentCampaigns;
import org.springframework.stereotype.Component;

/** Finds all campaigns whose workflow is gone from Temporal, and rebuilds them when told to. */
@Component
final class CampaignRecovery {

  private final SilentCampaigns campaigns;
  private final Executions executions;
  private final CampaignWakes wakes;

  CampaignRecovery(SilentCampaigns campaigns, Executions executions, CampaignWakes wakes) {
    this.campaigns = campaigns;
    this.executions = executions;
    this.wakes = wakes;
  }

  /** Campaigns that Temporal does not know, and those about which it gave no answer. */
  record Found(List<CampaignRow> gone, List<LostCampaign.Doubtful> doubtful) {}

  /** What was rebuilt, and what stays in doubt. */
  record Rebuilt(List<UUID> rebuilt, List<LostCampaign.Doubtful> doubtful) {}

  /** Asks about every campaign that has not ended and is named; all when none is named. */
  Found look(@Nullable List<UUID> named) {
    var found = new Found(new ArrayList<>(), new ArrayList<>());
    for (CampaignRow row : campaigns.unended()) {
      if (named == null || named.contains(row.id())) {
        look(row, found);
      }
    }
    return found;
  }

  private void look(CampaignRow row, Found found) {
    switch (executions.of(row.workflowId())) {
      case Execution.Gone gone -> found.gone().add(row);
      case Execution.Unknown unknown ->
          found
              .doubtful()
              .add(LostCampaign.Doubtful.of(row, "could not be asked: " + unknown.words()));
      case Execution.Open open -> {}
      case Execution.Ended ended -> {}
      case Execution.Completed completed -> {}
    }
  }

  /** Starts the workflow of every one that is gone. */
  Rebuilt rebuild(@Nullable List<UUID> named, Actor actor) {
    Found found = look(named);
    var done = new Rebuilt(new ArrayList<>(), found.doubtful());
    for (CampaignRow row : found.gone()) {
      if (wakes.wake(row)) {
        campaigns.rebuilt(
            row.id(),
            "Temporal had no workflow of this campaign: rebuilt by %s from what is stored"
                .formatted(actor.name()));
        done.rebuilt().add(row.id());
      } else {
        done.doubtful()
            .add(
                LostCampaign.Doubtful.of(
                    row, "is gone, and Temporal did not say that it took its start"));
      }
    }
    return done;
  }
}
