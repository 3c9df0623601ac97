package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.ScheduleOrder;

/** A schedule as documented. What really comes is read by the domain's one parser. */
@Schema(name = "ScheduleRequest", description = "Campaigns that start by the clock")
record ScheduleRequest(
    @Schema(description = "What people call it", requiredMode = Schema.RequiredMode.REQUIRED)
        String name,
    @Schema(description = "Each week; exactly one of weekly, monthly and cron is given")
        @Nullable Weekly weekly,
    @Schema(description = "Each month") @Nullable Monthly monthly,
    @Schema(description = "Minute, hour, day of month, month, day of week", example = "0 3 * * 1")
        @Nullable String cron,
    @Schema(
            description = "Of which time zone the clock is",
            defaultValue = "UTC",
            example = "Europe/Berlin")
        @Nullable String timeZone,
    @Schema(
            description = "What happens when one is due while the last still runs",
            defaultValue = "SKIP")
        ScheduleOrder.@Nullable Overlap overlap,
    @Schema(
            description = "So late one is still started that was due while Temporal was away",
            defaultValue = "PT12H")
        @Nullable String catchUpWindow,
    @Schema(description = "Whether it waits for a RESUME", defaultValue = "false")
        @Nullable Boolean paused,
    @Schema(description = "The order of each campaign", requiredMode = Schema.RequiredMode.REQUIRED)
        CampaignRequest campaign) {

  @Schema(name = "Weekly", description = "A day of the week and a time")
  record Weekly(
      @Schema(description = "The day") DayOfWeek day,
      @Schema(description = "The time of day", example = "03:00") String time) {}

  @Schema(name = "Monthly", description = "A day of the month and a time")
  record Monthly(
      @Schema(description = "1 to 28: every month has it") int day,
      @Schema(description = "The time of day", example = "03:00") String time) {}
}
