package org.lexatlas.workflows.corpus;

import io.temporal.activity.ActivityInterface;
import io.temporal.activity.ActivityMethod;

/** Reads documents into the corpus. Idempotent: a document is known by its content. */
@ActivityInterface
public interface IngestionActivities {

  /** Ingests all documents of the folder; progress and outcome go to the ingestion's row. */
  @ActivityMethod
  void ingestFolder(IngestionOrder order);
}
