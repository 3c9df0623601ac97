package org.lexatlas.store.analysis;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An analysis with what stands of its versions.
 *
 * @param liveVersion null when none is Live
 * @param status of the Live version
 * @param runId the run that made the Live version
 * @param simulated whether the Live version is invented
 */
public record AnalysisRow(
    long id,
    String country,
    String topic,
    Instant createdAt,
    @Nullable LocalDate verifiedAsOf,
    @Nullable UUID verifiedBy,
    @Nullable LocalDate changedOn,
    int lastVersion,
    @Nullable Integer liveVersion,
    @Nullable String status,
    @Nullable UUID runId,
    boolean simulated) {}
