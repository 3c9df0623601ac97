package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A command for a schedule. */
@Schema(name = "ScheduleCommandRequest", description = "What to do with a schedule")
public record ScheduleCommandRequest(
    @Schema(description = "What to do", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable Type type,
    @Schema(description = "Why; kept with the schedule in Temporal") @Nullable String reason) {

  public enum Type {
    PAUSE,
    RESUME,
    /** Start a campaign now, whatever the clock says. */
    TRIGGER,
    DELETE
  }
}
