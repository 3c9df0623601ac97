package org.lexatlas.store.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An analysis as a list shows it: without any content.
 *
 * @param stage of the Live version, else of the newest; null when there is none
 * @param status of the same version
 * @param review the version that waits for a reviewer; null when none does
 * @param simulated whether that version is invented
 */
public record AnalysisSummary(
    long id,
    String country,
    String topic,
    @Nullable LocalDate verifiedAsOf,
    @Nullable LocalDate changedOn,
    int lastVersion,
    @Nullable Integer liveVersion,
    @Nullable String stage,
    @Nullable String status,
    @Nullable Integer review,
    boolean simulated) {}
