package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.PublishingPolicy;

/** A campaign as documented. What really comes is read by the domain's one parser. */
@Schema(name = "CampaignRequest", description = "A campaign to plan or to start")
record CampaignRequest(
    @Schema(description = "What people call it; the scope names it when missing")
        @Nullable String name,
    @Schema(description = "Codes of jurisdictions; [\"*\"] for all", example = "[\"KZ\"]")
        @Nullable List<String> countries,
    @Schema(description = "Regions or sub-regions, such as Europe or Central Asia")
        @Nullable List<String> regions,
    @Schema(
            description = "Ids of topics; [\"*\"] for all",
            example = "[\"Retail_Trading_Status\"]",
            requiredMode = Schema.RequiredMode.REQUIRED)
        List<String> topics,
    @Schema(description = "Who does its runs") @Nullable String provider,
    @Schema(description = "What happens with results", defaultValue = "AUTO")
        @Nullable PublishingPolicy policy,
    @Schema(
            description =
                "Runs read only what is dated up to this day; each run's own day when missing",
            format = "date")
        @Nullable String asOf,
    @Schema(description = "Only analyses that were not verified within so many days")
        @Nullable Integer staleDays,
    @Schema(description = "Only analyses whose last run failed", defaultValue = "false")
        @Nullable Boolean failedLastTime,
    @Schema(description = "What it keeps within; each can be changed in flight")
        @Nullable LimitsJson limits,
    @Schema(description = "Only tell what would run and what it would take", defaultValue = "false")
        @Nullable Boolean dryRun,
    @Schema(description = "Whether it waits for a RESUME before it begins", defaultValue = "false")
        @Nullable Boolean paused) {}
