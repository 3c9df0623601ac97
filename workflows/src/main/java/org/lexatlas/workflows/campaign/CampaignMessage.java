package org.lexatlas.workflows.campaign;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommand;

/**
 * A message that arrived.
 *
 * @param name the signal's name, or {@code command} for an update
 * @param body the message as it came, cut to 2,000 characters
 * @param command null when the message could not be understood
 * @param fault why not
 */
public record CampaignMessage(
    String campaignId,
    String commandId,
    String name,
    String body,
    @Nullable CampaignCommand command,
    CampaignAnswer.Code fault,
    String words) {}
