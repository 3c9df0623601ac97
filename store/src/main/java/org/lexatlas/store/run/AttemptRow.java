package org.lexatlas.store.run;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Json;

/** One attempt as stored, without its texts. */
public record AttemptRow(
    UUID runId,
    String step,
    int number,
    String state,
    String provider,
    @Nullable String model,
    @Nullable String prompt,
    @Nullable String actor,
    @Nullable String reason,
    Json inputs,
    @Nullable String digest,
    @Nullable Json report,
    @Nullable String errorType,
    @Nullable String error,
    int tryNumber,
    @Nullable Instant nextTryAt,
    @Nullable String phase,
    long tokensInput,
    long tokensOutput,
    long tokensThinking,
    long tokensCached,
    Instant startedAt,
    @Nullable Instant completedAt) {}
