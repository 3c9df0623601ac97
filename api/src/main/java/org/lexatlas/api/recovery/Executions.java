package org.lexatlas.api.recovery;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.enums.v1.WorkflowTaskFailedCause;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflow.v1.PendingActivityInfo;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionRequest;
import io.temporal.api.workflowservice.v1.DescribeWorkflowExecutionResponse;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.SilentRuns.Deed;
import org.lexatlas.workflows.run.ExecutionEnd;
import org.lexatlas.workflows.wire.NamespaceIds;
import org.springframework.stereotype.Component;

/** Asks Temporal about executions. Changes nothing. */
@Component
final class Executions {

  private static final int SECONDS = 5;

  private static final int PAGE = 500;

  private final TemporalLink temporal;

  Executions(TemporalLink temporal) {
    this.temporal = temporal;
  }

  /** The id of the namespace that we look at; empty while Temporal does not say it. */
  Optional<String> namespaceId() {
    return NamespaceIds.of(temporal.client());
  }

  /** The same for whoever looks at intervals: empty at once while Temporal is away. */
  Optional<String> namespaceToLookAt() {
    return temporal.isDown() ? Optional.empty() : namespaceId();
  }

  /** What became of the newest execution of a run. */
  Execution of(RunRow run) {
    return of(run.workflowId());
  }

  /** What became of the newest execution of a workflow. */
  Execution of(String workflowId) {
    try {
      var asked =
          DescribeWorkflowExecutionRequest.newBuilder()
              .setNamespace(temporal.namespace())
              .setExecution(WorkflowExecution.newBuilder().setWorkflowId(workflowId))
              .build();
      return read(stub().describeWorkflowExecution(asked));
    } catch (StatusRuntimeException e) {
      return e.getStatus().getCode() == Status.Code.NOT_FOUND
          ? new Execution.Gone()
          : new Execution.Unknown(String.valueOf(e.getStatus()));
    }
  }

  private Execution read(DescribeWorkflowExecutionResponse described) {
    var info = described.getWorkflowExecutionInfo();
    WorkflowExecutionStatus status = info.getStatus();
    return switch (status) {
      case WORKFLOW_EXECUTION_STATUS_RUNNING ->
          new Execution.Open(info.getExecution().getRunId(), paused(described));
      case WORKFLOW_EXECUTION_STATUS_COMPLETED -> new Execution.Completed();
      case WORKFLOW_EXECUTION_STATUS_TERMINATED,
          WORKFLOW_EXECUTION_STATUS_CANCELED,
          WORKFLOW_EXECUTION_STATUS_FAILED,
          WORKFLOW_EXECUTION_STATUS_TIMED_OUT ->
          new Execution.Ended(ended(info.getExecution(), status), byHand(status));
      default -> new Execution.Unknown("status " + status);
    };
  }

  private static boolean byHand(WorkflowExecutionStatus status) {
    return status == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_TERMINATED
        || status == WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_CANCELED;
  }

  private static List<Execution.PausedActivity> paused(
      DescribeWorkflowExecutionResponse described) {
    return described.getPendingActivitiesList().stream()
        .filter(PendingActivityInfo::getPaused)
        .map(
            activity -> {
              var pause = activity.getPauseInfo();
              return new Execution.PausedActivity(
                  "%s/%s/%d"
                      .formatted(
                          described.getWorkflowExecutionInfo().getExecution().getRunId(),
                          activity.getActivityId(),
                          pause.getPauseTime().getSeconds()),
                  pause.getManual().getIdentity(),
                  pause.getManual().getReason());
            })
        .toList();
  }

  private Deed ended(WorkflowExecution execution, WorkflowExecutionStatus status) {
    ExecutionEnd end = ExecutionEnd.of(stub(), temporal.namespace(), execution, status);
    return new Deed(end.executionId(), end.how(), end.who(), end.reason());
  }

  /** Who reset an execution into this one, and why; empty when it came from no reset. */
  Optional<Deed> reset(RunRow run, String executionId) {
    var asked =
        GetWorkflowExecutionHistoryRequest.newBuilder()
            .setNamespace(temporal.namespace())
            .setExecution(
                WorkflowExecution.newBuilder()
                    .setWorkflowId(run.workflowId())
                    .setRunId(executionId))
            .setMaximumPageSize(PAGE);
    Optional<Deed> newest = Optional.empty();
    do {
      var page = stub().getWorkflowExecutionHistory(asked.build());
      var found = reset(executionId, page.getHistory().getEventsList());
      newest = found.isPresent() ? found : newest;
      asked.setNextPageToken(page.getNextPageToken());
    } while (!asked.getNextPageToken().isEmpty());
    return newest;
  }

  private static Optional<Deed> reset(String executionId, List<HistoryEvent> events) {
    return events.stream()
        .filter(event -> event.getEventType() == EventType.EVENT_TYPE_WORKFLOW_TASK_FAILED)
        .map(HistoryEvent::getWorkflowTaskFailedEventAttributes)
        .filter(
            failed ->
                failed.getCause()
                    == WorkflowTaskFailedCause.WORKFLOW_TASK_FAILED_CAUSE_RESET_WORKFLOW)
        .reduce((first, last) -> last)
        .map(
            failed ->
                new Deed(
                    executionId, "reset", failed.getIdentity(), failed.getFailure().getMessage()));
  }

  private WorkflowServiceBlockingStub stub() {
    return temporal
        .client()
        .getWorkflowServiceStubs()
        .blockingStub()
        .withDeadlineAfter(SECONDS, TimeUnit.SECONDS);
  }
}
