package org.lexatlas.workflows.campaign;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignStatus;

/**
 * A campaign as its execution finds it.
 *
 * @param refusal why it cannot be opened; null when it is
 */
public record OpenedCampaign(
    String campaignId, String name, CampaignStatus status, @Nullable String refusal) {}
