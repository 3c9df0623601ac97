package org.lexatlas.store.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands for one jurisdiction.
 *
 * @param liveVersion null when none is Live
 * @param status of the Live version
 * @param topicVersion the version of the topic that the Live version was written under
 * @param review the version that waits for a reviewer; null when none does
 */
public record Standing(
    String country,
    @Nullable Integer liveVersion,
    @Nullable String status,
    @Nullable Integer topicVersion,
    @Nullable LocalDate verifiedAsOf,
    @Nullable LocalDate changedOn,
    @Nullable Integer review,
    boolean simulated) {}
