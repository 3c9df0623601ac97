package org.lexatlas.store.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.Json;

/** A run as stored. {@link #runState} is the truth; the columns beside it serve lists. */
public record RunRow(
    UUID id,
    String workflowId,
    @Nullable String namespace,
    String country,
    String topic,
    String mode,
    String provider,
    String policy,
    LocalDate asOf,
    @Nullable String campaign,
    String state,
    long revision,
    int generation,
    Json snapshot,
    @Nullable String firstExecutionId,
    @Nullable String namespaceId,
    @Nullable String executionId,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant completedAt,
    Instant updatedAt) {

  public RunState runState() {
    return snapshot.as(RunState.class);
  }
}
