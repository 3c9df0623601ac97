package org.lexatlas.store.corpus;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Json;

/**
 * One ingestion of a folder.
 *
 * @param report counts and problems; null until it ended
 */
public record IngestionRow(
    UUID id,
    String folder,
    String state,
    int done,
    int total,
    @Nullable Json report,
    @Nullable String error,
    Instant createdAt,
    @Nullable Instant completedAt) {}
