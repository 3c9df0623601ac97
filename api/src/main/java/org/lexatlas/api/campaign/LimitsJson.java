package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignLimits;
import org.lexatlas.domain.campaign.OpenHours;

/** Limits as JSON, as they are asked for and as they are. */
@Schema(name = "CampaignLimits", description = "What a campaign keeps within; null is no limit")
public record LimitsJson(
    @Schema(description = "Runs in flight; parked ones do not count", defaultValue = "8")
        @Nullable Integer runsAtOnce,
    @Schema(description = "Runs started in any 60 seconds") @Nullable Integer startsPerMinute,
    @Schema(description = "Tokens of all kinds, of all its runs") @Nullable Long tokenBudget,
    @Schema(description = "In the currency of the price table") @Nullable BigDecimal costBudget,
    @Schema(description = "More failed slots than this pause it")
        @Nullable Integer toleratedFailures,
    @Schema(description = "More failed slots than this share of all slots pause it")
        @Nullable Integer toleratedFailurePercent,
    @Schema(description = "The hours of the day in which runs may start") @Nullable Hours hours) {

  @Schema(name = "CampaignHours", description = "Hours of the day; over midnight where to < from")
  public record Hours(
      @Schema(description = "When they begin", example = "22:00") String from,
      @Schema(description = "When they end", example = "06:00") String to,
      @Schema(description = "Of which time zone; UTC when missing", example = "Europe/Berlin")
          @Nullable String zone) {}

  static LimitsJson of(CampaignLimits limits) {
    OpenHours hours = limits.hours();
    return new LimitsJson(
        limits.runsAtOnce(),
        limits.startsPerMinute(),
        limits.tokenBudget(),
        limits.costBudget(),
        limits.toleratedFailures(),
        limits.toleratedFailurePercent(),
        hours == null
            ? null
            : new Hours(hours.from().toString(), hours.to().toString(), hours.zone().getId()));
  }
}
