package org.lexatlas.api.health;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.lexatlas.api.health.HealthJson.Status;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.ledger.WorkerStore;
import org.lexatlas.workflows.wire.TaskQueues;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether the api can do its work. */
@Tag(name = "Health", description = "What is up and who serves")
@RestController
@RequestMapping(path = "/api/v1/health", produces = MediaType.APPLICATION_JSON_VALUE)
final class HealthController {

  private final WorkerStore workers;
  private final TemporalLink temporal;

  HealthController(WorkerStore workers, TemporalLink temporal) {
    this.workers = workers;
    this.temporal = temporal;
  }

  @Operation(
      summary = "Get the health",
      description = "Needs no login. 503 while PostgreSQL is away, 200 otherwise.")
  @ApiResponse(responseCode = "200", description = "Everything can be read")
  @ApiResponse(responseCode = "503", description = "PostgreSQL is away")
  @GetMapping
  ResponseEntity<HealthJson> health() {
    Optional<List<HealthJson.Queue>> queues = queues();
    Status there = temporal.isDown() ? Status.DOWN : Status.UP;
    if (queues.isEmpty()) {
      return ResponseEntity.status(503)
          .body(new HealthJson(Status.DOWN, Status.DOWN, there, List.of()));
    }
    boolean served =
        queues.get().stream().anyMatch(queue -> queue.taskQueue().equals(TaskQueues.RUNS));
    Status whole = there == Status.UP && served ? Status.UP : Status.DEGRADED;
    return ResponseEntity.ok(new HealthJson(whole, Status.UP, there, queues.get()));
  }

  private Optional<List<HealthJson.Queue>> queues() {
    try {
      return Optional.of(
          workers.served().stream()
              .map(s -> new HealthJson.Queue(s.taskQueue(), s.workers(), s.seenAt()))
              .toList());
    } catch (JdbiException away) {
      return Optional.empty();
    }
  }
}
