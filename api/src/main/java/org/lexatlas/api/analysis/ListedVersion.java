package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Aside;
import org.lexatlas.store.analysis.VersionRow;

/** A version in a list: without its content. */
@Schema(description = "A version without its content")
public record ListedVersion(
    @Schema(
            description =
                "Counts drafts too: a first analysis' Base Research leaves 1, and its result is 2")
        int number,
    @Schema(
            description = "Where the version stands",
            allowableValues = {"DRAFT", "IN_REVIEW", "LIVE", "SUPERSEDED", "WITHDRAWN"})
        String stage,
    @Schema(description = "The version of the topic that it was written under") int topicVersion,
    @Schema(description = "Its status, a word of the topic's vocabulary") String status,
    @Schema(description = "What changed, in words") @Nullable String changeNote,
    @Schema(description = "The run that made it; null when it was restored or imported")
        @Nullable UUID runId,
    @Schema(description = "The step that made it") @Nullable String step,
    @Schema(description = "The attempt that made it") @Nullable Integer attempt,
    @Schema(description = "The version that was Live when the work on it began")
        @Nullable Integer baseline,
    @Schema(description = "Whether it is invented, for tests and demos") boolean simulated,
    @Schema(description = "The day for which it is true; null when none is known")
        @Nullable LocalDate asOf,
    @Schema(
            description =
                "Why it was kept beside the Live version: it is as of an earlier day, or it is"
                    + " invented and the Live one is not; null when it was not")
        @Nullable Aside aside,
    @Schema(description = "When it was made") Instant createdAt,
    @Schema(description = "When it last went Live; null when it never did")
        @Nullable Instant publishedAt) {

  public static ListedVersion of(VersionRow row) {
    return new ListedVersion(
        row.number(),
        row.stage(),
        row.topicVersion(),
        row.status(),
        row.changeNote(),
        row.runId(),
        row.step(),
        row.attempt(),
        row.baseline(),
        row.simulated(),
        row.asOf(),
        row.aside(),
        row.createdAt(),
        row.publishedAt());
  }
}
