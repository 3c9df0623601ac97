package org.lexatlas.workflows.run;

import static org.awaitility.Awaitility.await;

import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.UpdateOptions;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.client.WorkflowUpdateStage;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerFactoryOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.workflows.wire.TaskQueues;
import org.lexatlas.workflows.wire.WireFormat;
import org.lexatlas.workflows.wire.WorkflowIds;

/** The in-memory Temporal server with one run's workflow, its store in memory, and its messages. */
final class RunEnvironment implements AutoCloseable {

  static {
    Awaitility.setDefaultTimeout(Duration.ofMinutes(2)); // a busy machine is no failure
  }

  static final String ID =
      WorkflowIds.run("KZ", "Retail_Trading_Status", "6f1c1b9e-6ad6-4f0c-9b8b-1d6f2b6d8a11");

  final MemoryStore store = new MemoryStore();
  final TestWorkflowEnvironment temporal =
      TestWorkflowEnvironment.newInstance(
          TestEnvironmentOptions.newBuilder()
              .setWorkerFactoryOptions(
                  WorkerFactoryOptions.newBuilder()
                      .setUsingVirtualWorkflowThreads(true) // as the worker's settings have it
                      .build())
              .setWorkflowClientOptions(
                  WorkflowClientOptions.newBuilder()
                      .setDataConverter(WireFormat.converter())
                      .build())
              .build());

  RunEnvironment() {
    var runs = temporal.newWorker(TaskQueues.RUNS);
    runs.registerWorkflowImplementationTypes(ResearchRunWorkflowImpl.class);
    runs.registerActivitiesImplementations(store);
    temporal.newWorker(TaskQueues.provider("simulated")).registerActivitiesImplementations(store);
    temporal.start();
  }

  WorkflowStub started() {
    WorkflowStub run = stub();
    run.start(new RunOrder(null, null, null, null, null));
    return run;
  }

  WorkflowStub stub() {
    return temporal
        .getWorkflowClient()
        .newUntypedWorkflowStub(
            "ResearchRunWorkflow",
            WorkflowOptions.newBuilder()
                .setWorkflowId(ID)
                .setTaskQueue(TaskQueues.RUNS)
                .setWorkflowIdReusePolicy(
                    WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE)
                .build());
  }

  static void until(WorkflowStub run, RunStatus status) {
    await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> run.query("state", RunView.class).status() == status);
  }

  static Answer command(WorkflowStub run, Map<String, ?> fields, String step) {
    var all = new HashMap<String, Object>(fields);
    all.put("step", step);
    return command(run, all);
  }

  static Answer command(WorkflowStub run, Map<String, ?> fields) {
    return run.startUpdate(
            UpdateOptions.newBuilder(Answer.class)
                .setUpdateName("command")
                .setWaitForStage(WorkflowUpdateStage.COMPLETED)
                .build(),
            fields)
        .getResult();
  }

  @Override
  public void close() {
    temporal.close();
  }
}
