package org.lexatlas.workflows.campaign;

import org.jspecify.annotations.Nullable;

/**
 * The execution that opens a campaign.
 *
 * @param order what the start carried, as JSON; used only when the store does not know the campaign
 */
public record CampaignReference(
    String workflowId, String namespace, String executionRunId, @Nullable String order) {}
