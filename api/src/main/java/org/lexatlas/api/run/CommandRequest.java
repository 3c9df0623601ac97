package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.domain.run.RunScope;
import org.lexatlas.domain.run.Step;

/** A command as documented. What really comes is read by the domain's one parser. */
@Schema(name = "CommandRequest", description = "An operator's command for one run")
record CommandRequest(
    @Schema(
            description = "What to do: run a step again or for the first time, pause, ...",
            requiredMode = Schema.RequiredMode.REQUIRED)
        CommandType type,
    @Schema(description = "The step to run; needed for REQUEST_STEP") @Nullable Step step,
    @Schema(description = "The step alone, or all steps after it too", defaultValue = "STEP_ONLY")
        @Nullable RunScope scope,
    @Schema(description = "Why, for the audit log") @Nullable String reason,
    @Schema(
            description =
                "Makes the command repeatable: the same id never has a second effect. At most 200"
                    + " characters; made up when missing")
        @Nullable String commandId,
    @Schema(description = "The planVersion that was looked at; refused when outdated")
        @Nullable Long planVersion,
    @Schema(
            description = "Whether a running attempt of the step may be given up",
            defaultValue = "false")
        @Nullable Boolean supersede,
    @Schema(description = "What the new attempt works from instead of the run's own")
        @Nullable Inputs inputs) {

  @Schema(name = "CommandInputs", description = "Changed inputs of a re-run")
  record Inputs(
      @Schema(description = "Replaces the run's extra words") @Nullable String instructions,
      @Schema(description = "Another provider for this attempt") @Nullable String provider,
      @Schema(description = "Another model of the provider") @Nullable String model) {}
}
