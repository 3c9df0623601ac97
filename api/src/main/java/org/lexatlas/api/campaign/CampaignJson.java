package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.PauseCause;
import org.lexatlas.domain.run.PublishingPolicy;

/** A campaign as JSON. */
@Schema(name = "Campaign", description = "One order to refresh many analyses")
public record CampaignJson(
    @Schema(description = "The campaign's id") UUID id,
    @Schema(description = "Id of its workflow in Temporal") String workflowId,
    @Schema(description = "What people call it") String name,
    @Schema(description = "What it is doing") CampaignStatus state,
    @Schema(description = "Why it is paused; null while it is not") @Nullable Pause pause,
    @Schema(description = "What keeps runs from starting just now; null when nothing does")
        @Nullable Holdup holdup,
    @Schema(description = "What open runs struggle with") List<Trouble> troubles,
    @Schema(description = "The slots in numbers") CountsJson counts,
    @Schema(description = "What it keeps within") LimitsJson limits,
    @Schema(description = "Of its runs among others: 2 (soon) to 5 (when there is room)")
        int priority,
    @Schema(description = "Tokens of all kinds so far") long tokens,
    @Schema(description = "What they cost, in the currency of the price table") BigDecimal cost,
    @Schema(description = "How fast it goes") Progress progress,
    @Schema(description = "What was asked for") Scope scope,
    @Schema(description = "Who does its runs") String provider,
    @Schema(description = "Whether what its runs say is invented, for tests and demos")
        boolean simulated,
    @Schema(description = "What happens with results") PublishingPolicy policy,
    @Schema(description = "The day that runs read up to; null for each run's own day")
        @Nullable LocalDate asOf,
    @Schema(description = "Who ordered it") String orderedBy,
    @Schema(description = "Grows with every change of the campaign, not with its slots")
        long revision,
    @Schema(description = "When it was ordered") Instant createdAt,
    @Schema(description = "When it began") @Nullable Instant startedAt,
    @Schema(description = "When every slot had ended, or it was cancelled")
        @Nullable Instant completedAt,
    @Schema(description = "The workflow's page in the Temporal UI; null when no UI is configured")
        @Nullable String temporalUrl) {

  @Schema(name = "CampaignPause", description = "Why a campaign is paused")
  public record Pause(
      @Schema(description = "A stable word") PauseCause.Code code,
      @Schema(description = "For a person, with the numbers") String words) {}

  @Schema(name = "CampaignHoldup", description = "What keeps runs from starting")
  public record Holdup(
      @Schema(description = "For a person") String words,
      @Schema(description = "Until when at the latest; null when that is not known")
          @Nullable Instant until) {}

  @Schema(name = "CampaignTrouble", description = "Something that open runs struggle with")
  public record Trouble(
      @Schema(description = "A stable word, such as PROVIDER_UNAVAILABLE") @Nullable String type,
      @Schema(description = "The words of one of the runs") @Nullable String words,
      @Schema(description = "How many runs") long runs,
      @Schema(description = "When the first of them tries again") @Nullable Instant nextTryAt) {}

  @Schema(name = "CampaignProgress", description = "How fast a campaign goes")
  public record Progress(
      @Schema(description = "Slots that ended a minute") double perMinute,
      @Schema(description = "How long it will still take; null when that cannot be said")
          @Nullable Long etaSeconds,
      @Schema(description = "What that rests on") String basis) {}

  @Schema(name = "CampaignScope", description = "Which analyses a campaign refreshes")
  public record Scope(
      @Schema(description = "Codes of jurisdictions") List<String> countries,
      @Schema(description = "Regions or sub-regions") List<String> regions,
      @Schema(description = "Ids of topics") List<String> topics,
      @Schema(description = "Only analyses not verified within so many days")
          @Nullable Integer staleDays,
      @Schema(description = "Only analyses whose last run failed") boolean failedLastTime) {}

  static String path(UUID id) {
    return "/api/v1/campaigns/" + id;
  }
}
