package org.lexatlas.api.run;

import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.enums.v1.WorkflowIdConflictPolicy;
import io.temporal.api.enums.v1.WorkflowIdReusePolicy;
import io.temporal.client.UpdateOptions;
import io.temporal.client.WithStartWorkflowOperation;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionAlreadyStarted;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowUpdateStage;
import io.temporal.common.Priority;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.TemporalException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.workflows.run.ResearchRunWorkflow;
import org.lexatlas.workflows.run.RunOrder;
import org.lexatlas.workflows.wire.TaskQueues;
import org.lexatlas.workflows.wire.WireFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Starts the workflows of runs, and takes commands to them. Both may be repeated at will. */
@Component
public final class RunWorkflows implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(RunWorkflows.class);

  /** Runs that a person waits for go before those of campaigns. */
  private static final Priority INTERACTIVE = Priority.newBuilder().setPriorityKey(1).build();

  private final TemporalLink temporal;
  private final ExecutorService calls = Executors.newVirtualThreadPerTaskExecutor();

  RunWorkflows(TemporalLink temporal) {
    this.temporal = temporal;
  }

  /** Starts the workflow of a stored run; false when it is not known whether Temporal took it. */
  boolean start(RunRow run) {
    return start(run, WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_REJECT_DUPLICATE);
  }

  /**
   * Starts another execution of a run whose last one is gone or closed; no effect where one is
   * open. It goes on from what is stored.
   *
   * @return false when it is not known whether Temporal took it
   */
  public boolean startAgain(RunRow run) {
    return start(run, WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE);
  }

  private boolean start(RunRow run, WorkflowIdReusePolicy reuse) {
    try {
      WorkflowClient.start(stub(run, reuse)::run, order(run));
      return true;
    } catch (WorkflowExecutionAlreadyStarted before) {
      return true;
    } catch (TemporalException | StatusRuntimeException doubt) {
      LOG.warn("Start of {} is in doubt: {}", run.workflowId(), doubt.toString());
      return false;
    }
  }

  /**
   * Takes a command to the run's workflow, reopening it where it has ended.
   *
   * @param body the command as a JSON object
   * @return the answer; empty when none came in time: the command may still have its effect
   */
  Optional<Answer> send(RunRow run, String commandId, Map<String, ?> body, Duration wait) {
    Context.CancellableContext deadline =
        Context.current()
            .withDeadlineAfter(wait.toMillis(), TimeUnit.MILLISECONDS, Deadlines.TIMER);
    Future<Answer> answer = calls.submit(deadline.wrap(() -> update(run, commandId, body)));
    try {
      return Optional.of(answer.get(wait.toMillis() + 500, TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException doubt) {
      LOG.info("Command {} of {} is pending: {}", commandId, run.workflowId(), doubt.toString());
      answer.cancel(true);
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      deadline.cancel(null);
    }
  }

  private Answer update(RunRow run, String commandId, Map<String, ?> body) {
    ResearchRunWorkflow stub =
        stub(run, WorkflowIdReusePolicy.WORKFLOW_ID_REUSE_POLICY_ALLOW_DUPLICATE);
    return WorkflowClient.executeUpdateWithStart(
        stub::command,
        raw(body),
        UpdateOptions.newBuilder(Answer.class)
            .setUpdateId(commandId)
            .setWaitForStage(WorkflowUpdateStage.COMPLETED)
            .build(),
        new WithStartWorkflowOperation<>(stub::run, order(run)));
  }

  private ResearchRunWorkflow stub(RunRow run, WorkflowIdReusePolicy reuse) {
    return temporal
        .client()
        .newWorkflowStub(
            ResearchRunWorkflow.class,
            WorkflowOptions.newBuilder()
                .setWorkflowId(run.workflowId())
                .setWorkflowIdReusePolicy(reuse)
                .setWorkflowIdConflictPolicy(
                    WorkflowIdConflictPolicy.WORKFLOW_ID_CONFLICT_POLICY_USE_EXISTING)
                .setTaskQueue(TaskQueues.RUNS)
                .setStaticSummary(RunWords.summary(run))
                .setStaticDetails(RunWords.details(run))
                .setPriority(INTERACTIVE)
                .build());
  }

  private static RawValue order(RunRow run) {
    RunSpec spec = run.runState().spec();
    return raw(
        new RunOrder(
            spec.mode().name(),
            spec.provider(),
            spec.policy().name(),
            spec.asOf().toString(),
            spec.instructions()));
  }

  private static RawValue raw(Object value) {
    Payload payload = WireFormat.converter().toPayload(value).orElseThrow();
    return new RawValue(payload);
  }

  @Override
  public void destroy() {
    calls.shutdownNow();
  }

  private static final class Deadlines {
    static final java.util.concurrent.ScheduledExecutorService TIMER =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("command-deadlines").factory());
  }
}
