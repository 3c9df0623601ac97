package org.lexatlas.workflows.corpus;

import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;

/** One ingestion of one folder. */
@WorkflowInterface
public interface IngestionWorkflow {

  @WorkflowMethod
  void ingest(IngestionOrder order);
}
