package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.SampleNote;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;

/** An analysis as JSON: what stands, with the content of the Live version. */
@Schema(name = "Analysis", description = "The answer for one jurisdiction and topic")
record AnalysisJson(
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
    @Schema(description = "The Live version's status, a word of the topic's vocabulary")
        @Nullable String status,
    @Schema(description = "The last day for which a refresh found the Live version true")
        @Nullable LocalDate verifiedAsOf,
    @Schema(description = "The run that did") @Nullable UUID verifiedBy,
    @Schema(description = "The last day on which a fact changed") @Nullable LocalDate changedOn,
    @Schema(description = "What changed in the Live version, in words") @Nullable String changeNote,
    @Schema(description = "Whether the Live version is invented, for tests and demos")
        boolean simulated,
    @Schema(
            description =
                "Whether the Live version rests, at least in part, on the samples that came with"
                    + " the program: paraphrases, unverified")
        boolean restsOnSamples,
    @Schema(description = "The Live version's content; null when none is Live")
        @Nullable ResearchOutput content) {

  static AnalysisJson of(AnalysisRow row, @Nullable VersionRow live) {
    return new AnalysisJson(
        row.id(),
        row.country(),
        row.topic(),
        row.liveVersion(),
        row.lastVersion(),
        live == null ? null : live.stage(),
        row.runId(),
        row.createdAt(),
        row.status(),
        row.verifiedAsOf(),
        row.verifiedBy(),
        row.changedOn(),
        live == null ? null : live.changeNote(),
        live != null && live.simulated(),
        live != null && SampleNote.in(live.output()),
        live == null ? null : live.output());
  }
}
