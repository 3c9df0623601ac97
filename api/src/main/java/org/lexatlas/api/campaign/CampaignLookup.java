package org.lexatlas.api.campaign;

import java.util.Optional;
import java.util.UUID;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.form.FormFields;
import org.lexatlas.store.campaign.CampaignRow;
import org.lexatlas.store.campaign.CampaignStore;
import org.springframework.stereotype.Component;

/** Finds the campaign that a path names, or says that it is not there. */
@Component
public final class CampaignLookup {

  private final CampaignStore campaigns;

  CampaignLookup(CampaignStore campaigns) {
    this.campaigns = campaigns;
  }

  public CampaignRow campaign(String id) {
    return uuid(id)
        .flatMap(campaigns::find)
        .orElseThrow(() -> Problem.notFound("id: there is no campaign " + FormFields.shown(id)));
  }

  private static Optional<UUID> uuid(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException notAUuid) {
      return Optional.empty();
    }
  }
}
