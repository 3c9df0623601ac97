package org.lexatlas.activities.campaign;

import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowExecutionDescription;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.failure.TemporalException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.Database;
import org.lexatlas.store.campaign.SlotClaims;
import org.lexatlas.store.campaign.SlotSweep;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.SilentRuns;
import org.lexatlas.workflows.run.ExecutionEnd;
import org.lexatlas.workflows.run.RunClient;
import org.lexatlas.workflows.wire.NamespaceIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after slots whose run says nothing: one that Temporal never took is started, one whose
 * execution is gone is started again from its stored state, and one that somebody terminated is
 * cancelled. Runs in flight of a campaign that cancels them are told so.
 */
final class SilentSlots {

  private static final Logger LOG = LoggerFactory.getLogger(SilentSlots.class);
  private static final int BATCH = 50;
  private static final WorkflowExecutionStatus NOT_THERE =
      WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_UNSPECIFIED;

  private final SlotSweep sweep;
  private final SilentRuns runs;
  private final RunStarts starts;
  private final Duration silence;
  private final Map<UUID, Long> swept = new ConcurrentHashMap<>();

  SilentSlots(Database database, RunStarts starts, Duration silence) {
    this.sweep = new SlotSweep(database);
    this.runs = new SilentRuns(database, Clock.systemUTC());
    this.starts = starts;
    this.silence = silence;
  }

  void lookAfter(CampaignState campaign, WorkflowClient client, Progress progress)
      throws InterruptedException {
    UUID id = UUID.fromString(campaign.spec().id());
    if (campaign.cancelRunning()) {
      RunStarts.each(sweep.toCancel(id, BATCH), run -> cancel(campaign, run, client));
    }
    long now = System.nanoTime();
    Long last = swept.get(id);
    if (last == null || now - last > silence.toNanos() / 4) {
      swept.put(id, now);
      var slots = sweep.silent(id, silence, BATCH);
      if (!slots.isEmpty()) {
        progress.phase("looking after %d silent runs".formatted(slots.size()));
        RunStarts.each(slots, slot -> lookAfter(campaign, slot, client));
      }
    }
  }

  private void cancel(CampaignState campaign, RunRow run, WorkflowClient client) {
    try {
      client
          .newUntypedWorkflowStub(run.workflowId())
          .signal(
              "cancel",
              Map.of(
                  "reason",
                  "Its campaign is cancelled",
                  "actor",
                  "campaign " + campaign.spec().name(),
                  "commandId",
                  "campaign-cancel"));
    } catch (TemporalException | StatusRuntimeException doubt) {
      sweep.askAgain(run.id());
      throw doubt;
    }
  }

  private void lookAfter(CampaignState campaign, SlotClaims.Claimed slot, WorkflowClient client) {
    RunRow run = slot.run();
    if (slot.reopens()) {
      reopen(campaign, slot, client);
      return;
    }
    WorkflowExecutionDescription execution = execution(run, client);
    boolean taken = run.runState().status() != RunStatus.STARTING;
    if (taken && execution == null && run.namespaceId() == null) {
      return; // nobody knows where it lived
    }
    if (livesElsewhere(run, execution, client)) {
      LOG.info("{} lives in another namespace: {}", run.workflowId(), run.namespaceId());
      return; // what this Temporal says of it means nothing; `recover` asks a person
    }
    WorkflowExecutionStatus status = execution == null ? NOT_THERE : execution.getStatus();
    switch (status) {
      case WORKFLOW_EXECUTION_STATUS_RUNNING -> {} // it waits for something, and says what
      case WORKFLOW_EXECUTION_STATUS_TERMINATED, WORKFLOW_EXECUTION_STATUS_CANCELED ->
          cancelled(campaign, run, Objects.requireNonNull(execution), client);
      default -> {
        if (runs.unchanged(run)) { // it may have ended the run after the row was read
          startAgain(campaign, run, status, client);
        }
      }
    }
  }

  private void startAgain(
      CampaignState campaign, RunRow run, WorkflowExecutionStatus status, WorkflowClient client) {
    if (run.runState().status() != RunStatus.STARTING || status != NOT_THERE) {
      String words = "its execution is %s: started again".formatted(words(status));
      runs.rebuilt(run, "campaign " + campaign.spec().name(), words); // before it opens the run
      note(campaign, run, words);
    }
    RunClient.of(client, run.workflowId(), run.runState().spec(), campaign.priority()).startAgain();
  }

  /** By itself no run moves to another Temporal, unless that has the very execution of the run. */
  private static boolean livesElsewhere(
      RunRow run, @Nullable WorkflowExecutionDescription execution, WorkflowClient client) {
    String recorded = run.namespaceId();
    return recorded != null
        && (execution == null || !execution.getExecution().getRunId().equals(run.executionId()))
        && !NamespaceIds.of(client).filter(recorded::equals).isPresent();
  }

  private static String words(WorkflowExecutionStatus status) {
    return status == NOT_THERE ? "gone" : ExecutionEnd.word(status);
  }

  private void reopen(CampaignState campaign, SlotClaims.Claimed slot, WorkflowClient client) {
    try {
      starts.start(campaign, List.of(slot), client);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Null when Temporal knows none. */
  private static @Nullable WorkflowExecutionDescription execution(
      RunRow run, WorkflowClient client) {
    try {
      return client.newUntypedWorkflowStub(run.workflowId()).describe();
    } catch (WorkflowNotFoundException gone) {
      return null;
    }
  }

  /** Whoever ended the execution in Temporal ended the run; its end closes the slot. */
  private void cancelled(
      CampaignState campaign,
      RunRow run,
      WorkflowExecutionDescription execution,
      WorkflowClient client) {
    var stub = client.getWorkflowServiceStubs().blockingStub();
    var end =
        ExecutionEnd.of(
            stub.withDeadlineAfter(5, TimeUnit.SECONDS),
            client.getOptions().getNamespace(),
            execution.getExecution(),
            execution.getStatus());
    var deed = new SilentRuns.Deed(end.executionId(), end.how(), end.who(), end.reason());
    runs.ended(run, deed);
    note(campaign, run, deed.words() + ": cancelled");
  }

  private void note(CampaignState campaign, RunRow run, String words) {
    String line = "%s %s, run %s: %s".formatted(run.country(), run.topic(), run.id(), words);
    LOG.info(line);
    sweep.note(UUID.fromString(campaign.spec().id()), line);
  }
}
