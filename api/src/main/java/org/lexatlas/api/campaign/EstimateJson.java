package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.Estimate;

/** An estimate as JSON. */
@Schema(name = "CampaignEstimate", description = "What it would take, from what earlier runs took")
public record EstimateJson(
    @Schema(description = "Runs that would start") long runs,
    @Schema(description = "Tokens of all kinds; null when nothing is known") @Nullable Long tokens,
    @Schema(description = "Null when nothing is known, or the provider has no price")
        @Nullable BigDecimal cost,
    @Schema(description = "How long; null when nothing is known") @Nullable Long seconds,
    @Schema(description = "What the numbers rest on") String basis) {

  static EstimateJson of(Estimate estimate) {
    return new EstimateJson(
        estimate.runs(), estimate.tokens(), estimate.cost(), estimate.seconds(), estimate.basis());
  }
}
