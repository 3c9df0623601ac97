package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.ScheduleOrder;

/** A schedule as JSON. */
@Schema(name = "Schedule", description = "Campaigns that start by the clock")
public record ScheduleJson(
    @Schema(description = "The schedule's id") UUID id,
    @Schema(description = "What people call it") String name,
    @Schema(description = "Minute, hour, day of month, month, day of week") String cron,
    @Schema(description = "Of which time zone the clock is") String timeZone,
    @Schema(description = "What happens when one is due while the last still runs")
        ScheduleOrder.Overlap overlap,
    @Schema(description = "So late one is still started", example = "PT12H") String catchUpWindow,
    @Schema(
            description = "The order of each campaign",
            type = "object",
            implementation = Object.class)
        Map<String, Object> campaign,
    @Schema(description = "Whether it waits for a RESUME; null when Temporal cannot be asked")
        @Nullable Boolean paused,
    @Schema(description = "When campaigns will start; empty when Temporal cannot be asked")
        List<Instant> next,
    @Schema(description = "Workflow ids of the campaigns that it started last") List<String> recent,
    @Schema(description = "What keeps it from working; null when nothing does")
        @Nullable String fault,
    @Schema(description = "Who defined it") String orderedBy,
    @Schema(description = "When it was defined") Instant createdAt) {

  static String path(UUID id) {
    return "/api/v1/schedules/" + id;
  }
}
