package org.lexatlas.api.recovery;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.campaign.CampaignRow;

/** A campaign whose workflow is gone, as JSON. */
@Schema(description = "A campaign whose workflow is gone")
record LostCampaign(
    @Schema(description = "The campaign's id") UUID campaign,
    @Schema(description = "Id of the workflow that is gone") String workflowId,
    @Schema(description = "The campaign's name") String name,
    @Schema(description = "What the campaign was doing") String state,
    @Schema(description = "Id of the namespace that it lived in; null when it was never noted")
        @Nullable String namespaceId,
    @Schema(description = "Whether that is the namespace that was asked") boolean sameNamespace) {

  static LostCampaign of(CampaignRow row, String asked) {
    return new LostCampaign(
        row.id(),
        row.workflowId(),
        row.campaignState().spec().name(),
        row.state(),
        row.namespaceId(),
        asked.equals(row.namespaceId()));
  }

  @Schema(name = "DoubtfulCampaign", description = "A campaign of which Temporal gave no answer")
  record Doubtful(
      @Schema(description = "The campaign's id") UUID campaign,
      @Schema(description = "Id of its workflow") String workflowId,
      @Schema(description = "The campaign's name") String name,
      @Schema(description = "What the campaign was doing when it was last heard of") String state,
      @Schema(description = "What could not be done, and why in Temporal's words") String reason) {

    static Doubtful of(CampaignRow row, String reason) {
      return new Doubtful(
          row.id(), row.workflowId(), row.campaignState().spec().name(), row.state(), reason);
    }
  }
}
