package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;

/** A version with the analysis that it belongs to: what is exported can be imported elsewhere. */
@Schema(
    description = "A version with the analysis that it belongs to; it can be imported elsewhere")
record ExportedAnalysis(
    @Schema(description = "Code of the jurisdiction", example = "KZ") String country,
    @Schema(description = "Id of the topic", example = "Retail_Trading_Status") String topic,
    @Schema(description = "The day for which it is true") LocalDate asOf,
    @Schema(description = "The version's number") int version,
    @Schema(description = "Where the version stands") String stage,
    @Schema(description = "The version of the topic that it was written under") int topicVersion,
    @Schema(description = "The last day on which a fact changed; only of the Live version")
        @Nullable LocalDate changedOn,
    @Schema(description = "What changed, in words") @Nullable String changeNote,
    @Schema(description = "Whether it is invented, for tests and demos") boolean simulated,
    @Schema(description = "When it was made") Instant createdAt,
    @Schema(description = "What it says") ResearchOutput content) {

  static ExportedAnalysis of(AnalysisRow analysis, VersionRow version, LocalDate asOf) {
    return new ExportedAnalysis(
        analysis.country(),
        analysis.topic(),
        asOf,
        version.number(),
        version.stage(),
        version.topicVersion(),
        version.stage().equals("LIVE") ? analysis.changedOn() : null,
        version.changeNote(),
        version.simulated(),
        version.createdAt(),
        version.output());
  }
}
