package org.lexatlas.store.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Aside;

/**
 * A version as a list shows it: without content.
 *
 * @param asOf the day for which it is true: null when none is known
 * @param aside why it was kept beside the Live version; null when it was not
 */
public record VersionSummary(
    int number,
    String stage,
    String status,
    int topicVersion,
    @Nullable String changeNote,
    @Nullable UUID runId,
    @Nullable String step,
    @Nullable Integer attempt,
    @Nullable Integer baseline,
    boolean simulated,
    Instant createdAt,
    @Nullable Instant publishedAt,
    @Nullable LocalDate asOf,
    @Nullable Aside aside) {}
