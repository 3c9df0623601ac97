package org.lexatlas.workflows.campaign;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignStatus;

/**
 * How an execution ended.
 *
 * @param words why it ended, for a person
 */
public record CampaignResult(String campaignId, @Nullable CampaignStatus status, String words) {}
