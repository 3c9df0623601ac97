package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.analysis.AnalysisRow;

/** An analysis in a list: without its content. */
@Schema(description = "An analysis without its content")
record ListedAnalysis(
    @Schema(description = "The analysis' id") long id,
    @Schema(description = "Code of the jurisdiction", example = "KZ") String country,
    @Schema(description = "Id of the topic", example = "Retail_Trading_Status") String topic,
    @Schema(description = "Number of the Live version; null when none is Live")
        @Nullable Integer liveVersion,
    @Schema(description = "Number of the newest version, whatever its stage; 0 before the first")
        int latestVersion,
    @Schema(description = "LIVE; null when no version is Live") @Nullable String stage,
    @Schema(description = "The run that made the Live version") @Nullable UUID runId,
    @Schema(description = "When the analysis was first asked for") Instant createdAt,
    @Schema(description = "The Live version's status") @Nullable String status,
    @Schema(description = "The last day for which a refresh found the Live version true")
        @Nullable LocalDate verifiedAsOf,
    @Schema(description = "The last day on which a fact changed") @Nullable LocalDate changedOn,
    @Schema(description = "Whether the Live version is invented, for tests and demos")
        boolean simulated) {

  static ListedAnalysis of(AnalysisRow row) {
    return new ListedAnalysis(
        row.id(),
        row.country(),
        row.topic(),
        row.liveVersion(),
        row.lastVersion(),
        row.liveVersion() == null ? null : "LIVE",
        row.runId(),
        row.createdAt(),
        row.status(),
        row.verifiedAsOf(),
        row.changedOn(),
        row.simulated());
  }
}
