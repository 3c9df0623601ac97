package org.lexatlas.api.corpus;

import io.grpc.StatusRuntimeException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.TemporalException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.Database;
import org.lexatlas.store.corpus.IngestionRow;
import org.lexatlas.store.corpus.IngestionStore;
import org.lexatlas.workflows.corpus.IngestionOrder;
import org.lexatlas.workflows.corpus.IngestionWorkflow;
import org.lexatlas.workflows.wire.TaskQueues;
import org.lexatlas.workflows.wire.WorkflowIds;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ingestions: ask for one, watch it. The worker does them. */
@Tag(name = "Corpus", description = "Documents on disk that the corpus provider reads")
@RestController
@RequestMapping(path = "/api/v1/corpus/ingestions", produces = MediaType.APPLICATION_JSON_VALUE)
final class IngestionController {

  private final IngestionStore ingestions;
  private final TemporalLink temporal;

  IngestionController(Database apiDatabase, TemporalLink temporal) {
    this.ingestions = new IngestionStore(apiDatabase);
    this.temporal = temporal;
  }

  @Operation(
      summary = "Ingest a folder",
      description =
          "Answers at once; the ingestion tells how far it is and what could not be read.")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<IngestionJson> ingest(@RequestBody IngestionRequest asked) {
    String folder = folder(asked.folder());
    if (temporal.isDown()) {
      throw Problem.temporalDown();
    }
    UUID id = UUID.randomUUID();
    ingestions.begin(id, folder);
    start(id, folder);
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/corpus/ingestions/" + id))
        .body(IngestionJson.of(found(id)));
  }

  private void start(UUID id, String folder) {
    try {
      IngestionWorkflow workflow =
          temporal
              .client()
              .newWorkflowStub(
                  IngestionWorkflow.class,
                  WorkflowOptions.newBuilder()
                      .setWorkflowId(WorkflowIds.ingestion(id.toString()))
                      .setTaskQueue(TaskQueues.CORPUS)
                      .setStaticSummary("Ingest documents")
                      .build());
      WorkflowClient.start(workflow::ingest, new IngestionOrder(id.toString(), folder));
    } catch (TemporalException | StatusRuntimeException e) {
      ingestions.failed(id, "Temporal did not take the ingestion: ask again");
    }
  }

  @Operation(
      summary = "Get an ingestion",
      description = "How far it is, and once it has ended what it brought and what it left out.")
  @GetMapping("/{id}")
  IngestionJson get(@Parameter(description = "The ingestion's id") @PathVariable String id) {
    try {
      return IngestionJson.of(found(UUID.fromString(id)));
    } catch (IllegalArgumentException notAnId) {
      throw Problem.notFound("There is no ingestion " + id);
    }
  }

  private IngestionRow found(UUID id) {
    return ingestions.find(id).orElseThrow(() -> Problem.notFound("There is no ingestion " + id));
  }

  private static String folder(@Nullable String folder) {
    if (folder == null || folder.isBlank()) {
      throw Problem.invalid("folder", "is missing: an absolute path on the worker's machine");
    }
    try {
      if (!Path.of(folder).isAbsolute()) {
        throw Problem.invalid("folder", "must be an absolute path, not " + folder);
      }
    } catch (InvalidPathException e) {
      throw Problem.invalid("folder", "is not a path: " + e.getReason());
    }
    return folder;
  }
}
