package org.lexatlas.workflows.run;

import io.grpc.Status;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.UpdateOptions;
import io.temporal.client.WithStartWorkflowOperation;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowServiceException;
import io.temporal.client.WorkflowUpdateStage;
import io.temporal.common.Priority;
import io.temporal.common.converter.RawValue;
import java.util.Map;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.workflows.wire.RawWords;
import org.lexatlas.workflows.wire.SearchAttributes;
import org.lexatlas.workflows.wire.StartAttributes;
import org.lexatlas.workflows.wire.TaskQueues;

/**
 * A run's workflow as its clients start and command it: the same options whoever does. Everything
 * may be repeated at will.
 */
public final class RunClient {

  /** Runs that a person waits for go before those of campaigns. */
  public static final int INTERACTIVE = 1;

  private final WorkflowClient client;
  private final String workflowId;
  private final RunSpec spec;
  private final int priority;

  private RunClient(WorkflowClient client, String workflowId, RunSpec spec, int priority) {
    this.client = client;
    this.workflowId = workflowId;
    this.spec = spec;
    this.priority = priority;
  }

  /** The run with the priority of whoever ordered it: a person, or a campaign. */
  public static RunClient of(WorkflowClient client, String workflowId, RunSpec spec) {
    return of(
        client,
        workflowId,
        spec,
        spec.campaign() == null ? INTERACTIVE : CampaignState.DEFAULT_PRIORITY);
  }

  /**
   * The run with a priority.
   *
   * @param priority 1 (first) to 5
   */
  public static RunClient of(WorkflowClient client, String workflowId, RunSpec spec, int priority) {
    return new RunClient(client, workflowId, spec, priority);
  }

  /** Starts the workflow unless an execution of it is there, open or closed. */
  public void start() {
    start(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE);
  }

  /** Starts the workflow unless an execution is open: the stored state is gone on with. */
  public void startAgain() {
    start(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE);
  }

  private void start(WorkflowIdReusePolicy reuse) {
    if (!StartAttributes.areKnownTo(client)) { // the run sets those that there are
      start(options(reuse).build());
      return;
    }
    try {
      start(options(reuse).setTypedSearchAttributes(SearchAttributes.running(spec)).build());
    } catch (WorkflowServiceException refused) {
      if (Status.fromThrowable(refused).getCode() != Status.Code.INVALID_ARGUMENT) {
        throw refused;
      }
      StartAttributes.forget(client); // a Temporal that lost its data has lost them too
      start(options(reuse).build());
    }
  }

  private void start(WorkflowOptions options) {
    try {
      WorkflowClient.start(stub(options)::run, order());
    } catch (WorkflowExecutionAlreadyStarted before) {
      // what was asked for is there
    }
  }

  /** Takes a command to the run, reopening it where it has ended, and waits for the answer. */
  public Answer command(String commandId, Map<String, ?> body) {
    ResearchRunWorkflow stub =
        stub(options(WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE).build());
    return WorkflowClient.executeUpdateWithStart(
        stub::command,
        RawWords.of(body),
        UpdateOptions.newBuilder(Answer.class)
            .setUpdateId(commandId)
            .setWaitForStage(WorkflowUpdateStage.COMPLETED)
            .build(),
        new WithStartWorkflowOperation<>(stub::run, order()));
  }

  private ResearchRunWorkflow stub(WorkflowOptions options) {
    return client.newWorkflowStub(ResearchRunWorkflow.class, options);
  }

  private WorkflowOptions.Builder options(WorkflowIdReusePolicy reuse) {
    return WorkflowOptions.newBuilder()
        .setWorkflowId(workflowId)
        .setWorkflowIdReusePolicy(reuse)
        .setWorkflowIdConflictPolicy(
            WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING)
        .setTaskQueue(TaskQueues.RUNS)
        .setStaticSummary(RunWords.summary(spec))
        .setStaticDetails(RunWords.details(spec))
        .setPriority(Priority.newBuilder().setPriorityKey(priority).build());
  }

  private RawValue order() {
    return RawWords.of(
        new RunOrder(
            spec.mode().name(),
            spec.provider(),
            spec.policy().name(),
            spec.asOf().toString(),
            spec.instructions()));
  }
}
