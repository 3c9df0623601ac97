package org.lexatlas.standalone.bench;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactory;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.worker.WorkerOptions;
import java.util.UUID;

/** Bare workflows on the same server, with the same settings as the product's worker has. */
final class BareRuns implements AutoCloseable {

  private final WorkflowClient client;
  private final WorkerFactory workers;

  BareRuns(WorkflowClient client) {
    this.client = client;
    workers =
        WorkerFactory.newInstance(
            client, WorkerFactoryOptions.newBuilder().setUsingVirtualWorkflowThreads(true).build());
    WorkerOptions options = WorkerOptions.newBuilder().setUsingVirtualThreads(true).build();
    Worker workflows = workers.newWorker(BareWorkflow.QUEUE, options);
    workflows.registerWorkflowImplementationTypes(BareWorkflow.Impl.class);
    workers
        .newWorker(BareWorkflow.ACTIVITY_QUEUE, options)
        .registerActivitiesImplementations(new BareWorkflow.Nothing());
    workers.start();
  }

  /** Runs one to its end. */
  void run(int number) {
    client
        .newWorkflowStub(
            BareWorkflow.class,
            WorkflowOptions.newBuilder()
                .setWorkflowId("bare." + number + "." + UUID.randomUUID())
                .setTaskQueue(BareWorkflow.QUEUE)
                .build())
        .run("run " + number);
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
