package org.lexatlas.workflows.run;

import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.enums.v1.EventType;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.GetWorkflowExecutionHistoryReverseRequest;
import io.temporal.api.workflowservice.v1.WorkflowServiceGrpc.WorkflowServiceBlockingStub;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How an execution of a run was ended in Temporal itself.
 *
 * @param how in Temporal's word, such as {@code terminated}
 * @param who the identity that Temporal noted; null where it does not tell
 * @param reason in the words of whoever did it; null where Temporal does not tell
 */
public record ExecutionEnd(
    String executionId, String how, @Nullable String who, @Nullable String reason) {

  /** Temporal's word for a status: {@code timed out}. */
  public static String word(WorkflowExecutionStatus status) {
    return status
        .name()
        .substring("WORKFLOW_EXECUTION_STATUS_".length())
        .toLowerCase(Locale.ROOT)
        .replace('_', ' ');
  }

  /** Asks who ended it and why. The server in memory cannot be asked so. */
  public static ExecutionEnd of(
      WorkflowServiceBlockingStub temporal,
      String namespace,
      WorkflowExecution execution,
      WorkflowExecutionStatus status) {
    var asked =
        GetWorkflowExecutionHistoryReverseRequest.newBuilder()
            .setNamespace(namespace)
            .setExecution(execution)
            .setMaximumPageSize(1)
            .build();
    var untold = new ExecutionEnd(execution.getRunId(), word(status), null, null);
    try {
      var events = temporal.getWorkflowExecutionHistoryReverse(asked).getHistory().getEventsList();
      return events.isEmpty() ? untold : untold.toldBy(events.getFirst());
    } catch (StatusRuntimeException unanswered) {
      return untold;
    }
  }

  private ExecutionEnd toldBy(HistoryEvent last) {
    var terminated = last.getWorkflowExecutionTerminatedEventAttributes();
    var failed = last.getWorkflowExecutionFailedEventAttributes();
    String why =
        last.getEventType() == EventType.EVENT_TYPE_WORKFLOW_EXECUTION_FAILED
            ? failed.getFailure().getMessage()
            : terminated.getReason();
    return new ExecutionEnd(executionId, how, terminated.getIdentity(), why);
  }
}
