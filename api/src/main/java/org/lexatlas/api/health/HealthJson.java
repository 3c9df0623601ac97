package org.lexatlas.api.health;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Health as JSON. */
@Schema(name = "Health", description = "Whether the api can do its work")
record HealthJson(
    @Schema(
            description =
                "UP; DEGRADED when everything can be read but Temporal, or a worker for runs, is"
                    + " missing; DOWN when PostgreSQL is away")
        Status status,
    @Schema(description = "UP or DOWN") Status database,
    @Schema(description = "UP or DOWN") Status temporal,
    @Schema(description = "The task queues that workers served within the last minute")
        List<Queue> queues) {

  enum Status {
    UP,
    DEGRADED,
    DOWN
  }

  @Schema(name = "ServedQueue", description = "A task queue that is served")
  record Queue(
      @Schema(description = "The queue's name", example = "provider-corpus") String taskQueue,
      @Schema(description = "How many workers serve it") int workers,
      @Schema(description = "When one last said so") Instant seenAt) {}
}
