package org.lexatlas.store.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.store.Json;

/**
 * One version of an analysis. Immutable but for its stage.
 *
 * @param asOf the day for which it is true, where it was imported or restored; else its run's
 *     counts
 */
public record VersionRow(
    long analysisId,
    int number,
    String stage,
    int topicVersion,
    String status,
    Json content,
    @Nullable String changeNote,
    @Nullable UUID runId,
    @Nullable String step,
    @Nullable Integer attempt,
    @Nullable Integer baseline,
    boolean simulated,
    @Nullable LocalDate asOf,
    Instant createdAt,
    @Nullable Instant publishedAt) {

  public ResearchOutput output() {
    return content.as(ResearchOutput.class);
  }
}
