package org.lexatlas.store.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Aside;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.store.Json;

/**
 * One version of an analysis. Immutable but for its stage.
 *
 * @param asOf the day for which it is true; null where none is known
 * @param aside why it was kept beside the Live version; null when it was not
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
    @Nullable Aside aside,
    Instant createdAt,
    @Nullable Instant publishedAt) {

  public ResearchOutput output() {
    return content.as(ResearchOutput.class);
  }
}
