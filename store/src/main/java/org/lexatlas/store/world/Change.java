package org.lexatlas.store.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An analysis whose facts changed within a time.
 *
 * @param before the status of what was Live when that time began, invented where this one is; null
 *     when nothing was
 * @param beforeVersion its number
 */
public record Change(
    String country,
    LocalDate changedOn,
    int version,
    String status,
    @Nullable String changeNote,
    @Nullable String before,
    @Nullable Integer beforeVersion,
    boolean simulated) {}
