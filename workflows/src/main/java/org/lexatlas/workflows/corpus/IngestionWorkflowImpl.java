package org.lexatlas.workflows.corpus;

import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import org.lexatlas.workflows.wire.TaskQueues;

/** Lets one activity read the folder; a dead worker's work is taken up by another. */
public final class IngestionWorkflowImpl implements IngestionWorkflow {

  private final IngestionActivities activities =
      Workflow.newActivityStub(
          IngestionActivities.class,
          ActivityOptions.newBuilder()
              .setTaskQueue(TaskQueues.CORPUS)
              .setStartToCloseTimeout(Duration.ofHours(12)) // tens of thousands of documents
              .setHeartbeatTimeout(Duration.ofMinutes(1)) // one document may take a while to read
              .setRetryOptions(
                  RetryOptions.newBuilder().setMaximumInterval(Duration.ofMinutes(1)).build())
              .setSummary("read documents")
              .build());

  @Override
  public void ingest(IngestionOrder order) {
    activities.ingestFolder(order);
  }
}
