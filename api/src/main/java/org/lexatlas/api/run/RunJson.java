package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.run.RunRow;

/** A run as JSON. */
@Schema(name = "Run", description = "One refresh of one analysis")
record RunJson(
    @Schema(description = "The run's id") UUID id,
    @Schema(description = "Id of its workflow in Temporal") String workflowId,
    @Schema(description = "Code of the jurisdiction", example = "KZ") String country,
    @Schema(description = "Id of the topic", example = "Retail_Trading_Status") String topic,
    @Schema(description = "Who starts the steps") RunMode mode,
    @Schema(description = "What the run as a whole is doing") RunStatus state,
    @Schema(description = "Grows with every change of the run") long revision,
    @Schema(description = "The three steps in their order") List<StepJson> steps,
    @Schema(description = "Who does the steps, unless a command names another") String provider,
    @Schema(description = "Whether what this run says is invented, for tests and demos")
        boolean simulated,
    @Schema(description = "What happens with the result") PublishingPolicy policy,
    @Schema(description = "Only what is dated up to this day is read") LocalDate asOf,
    @Schema(description = "Extra words for the research; null when there are none")
        @Nullable String instructions,
    @Schema(description = "The campaign that ordered the run; null when a person did")
        @Nullable String campaign,
    @Schema(description = "The version that waits for publish or reject; null when none does")
        @Nullable Integer reviewVersion,
    @Schema(description = "When it was ordered") Instant createdAt,
    @Schema(description = "When its first attempt began") @Nullable Instant startedAt,
    @Schema(description = "When it last came to an end; null while it goes on")
        @Nullable Instant completedAt,
    @Schema(description = "When anything last changed") Instant updatedAt,
    @Schema(description = "The workflow's page in the Temporal UI; null when no UI is configured")
        @Nullable String temporalUrl) {

  static final String SIMULATED = "simulated";

  static String path(UUID id) {
    return "/api/v1/runs/" + id;
  }

  static RunJson of(RunRow row, @Nullable String temporalUrl) {
    RunState state = row.runState();
    RunSpec spec = state.spec();
    return new RunJson(
        row.id(),
        row.workflowId(),
        row.country(),
        row.topic(),
        spec.mode(),
        state.status(),
        state.revision(),
        state.steps().stream().map(s -> StepJson.of(state, s)).toList(),
        spec.provider(),
        spec.provider().equals(SIMULATED),
        spec.policy(),
        spec.asOf(),
        spec.instructions(),
        spec.campaign(),
        state.reviewVersion(),
        row.createdAt(),
        state.startedAt(),
        state.completedAt(),
        row.updatedAt(),
        temporalUrl);
  }
}
