package org.lexatlas.workflows.campaign;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.Tally;

/** The answer to the query {@code state}: as of the last turn of admission; empty before it. */
public record CampaignView(
    @Nullable CampaignStatus status, @Nullable Tally tally, @Nullable String words) {}
