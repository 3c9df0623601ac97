package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;

/** The answer to a dry run. */
@Schema(name = "CampaignPlan", description = "What a campaign would do; nothing was stored")
public record PlanJson(
    @Schema(description = "Always true") boolean dryRun,
    @Schema(description = "What it would be called") String name,
    @Schema(description = "How many slots it would have") long slots,
    @Schema(description = "Of those, how many would not start now: a run of the analysis is open")
        long busy,
    @Schema(description = "Who would do its runs") String provider,
    @Schema(description = "What it would keep within") LimitsJson limits,
    @Schema(description = "What it would take") EstimateJson estimate) {}
