package org.lexatlas.activities.corpus;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.lexatlas.store.Json;
import org.lexatlas.store.corpus.IngestionStore;
import org.lexatlas.workflows.corpus.IngestionActivities;
import org.lexatlas.workflows.corpus.IngestionOrder;

/** Ingests folders for the workflow; tells Temporal that it lives, and people how far it is. */
public final class CorpusKeeping implements IngestionActivities {

  private final CorpusIngestion ingestion;
  private final IngestionStore ingestions;

  public CorpusKeeping(CorpusIngestion ingestion, IngestionStore ingestions) {
    this.ingestion = ingestion;
    this.ingestions = ingestions;
  }

  @Override
  public void ingestFolder(IngestionOrder order) {
    ActivityExecutionContext temporal = Activity.getExecutionContext();
    UUID id = UUID.fromString(order.ingestionId());
    ingestions.begin(id, order.folder());
    try (var beat = IngestionBeat.start(temporal)) {
      IngestionReport report =
          ingestion.ingest(
              Path.of(order.folder()),
              (name, done, total) -> {
                beat.file(done);
                ingestions.progress(id, done, total);
              });
      ingestions.completed(id, Json.of(report));
    } catch (IOException unreadable) {
      ingestions.failed(id, "folder: %s cannot be read: %s".formatted(order.folder(), unreadable));
    }
  }

  /** Brings the samples in, or takes them out; a second worker waits and finds them there. */
  public void samples(boolean wanted) {
    ingestions.alone(
        () -> {
          if (!wanted) {
            ingestion.dropSamples();
            return;
          }
          try {
            ingestion.ingestSamples((name, done, total) -> {});
          } catch (IOException e) {
            throw new IllegalStateException("the samples in the program cannot be read", e);
          }
        });
  }
}
