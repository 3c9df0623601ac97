package org.lexatlas.store.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as a list shows it: without content.
 *
 * @param asOf the day its run researched for; null when it has no run
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
    @Nullable LocalDate asOf) {}
