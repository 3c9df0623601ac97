package org.lexatlas.activities.campaign;

import io.grpc.StatusRuntimeException;
import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.failure.TemporalException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.Database;
import org.lexatlas.store.campaign.SlotClaims;
import org.lexatlas.store.campaign.SlotSweep;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.workflows.run.RunClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after slots whose run says nothing: one that Temporal never took is started, one whose
 * execution is gone is started again from its stored state, and one that somebody terminated is
 * cancelled. Runs in flight of a campaign that cancels them are told so.
 */
final class SilentRuns {

  private static final Logger LOG = LoggerFactory.getLogger(SilentRuns.class);
  private static final int BATCH = 50;
  private static final WorkflowExecutionStatus NOT_THERE =
      WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_UNSPECIFIED;

  private final SlotSweep sweep;
  private final AttemptStore attempts;
  private final RunStarts starts;
  private final Duration silence;
  private final Map<UUID, Long> swept = new ConcurrentHashMap<>();

  SilentRuns(Database database, RunStarts starts, Duration silence) {
    this.sweep = new SlotSweep(database);
    this.attempts = new AttemptStore(database, Clock.systemUTC());
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
    WorkflowExecutionStatus status = execution(run, client);
    switch (status) {
      case WORKFLOW_EXECUTION_STATUS_RUNNING -> {} // it waits for something, and says what
      case WORKFLOW_EXECUTION_STATUS_TERMINATED, WORKFLOW_EXECUTION_STATUS_CANCELED ->
          cancelled(campaign, run);
      default -> {
        if (run.runState().status() != RunStatus.STARTING || status != NOT_THERE) {
          note(campaign, run, "its execution is %s: started again".formatted(words(status)));
        }
        RunClient.of(client, run.workflowId(), run.runState().spec(), campaign.priority())
            .startAgain();
      }
    }
  }

  private static String words(WorkflowExecutionStatus status) {
    return status == NOT_THERE
        ? "gone"
        : status.name().replace("WORKFLOW_EXECUTION_STATUS_", "").toLowerCase(Locale.ROOT);
  }

  private void reopen(CampaignState campaign, SlotClaims.Claimed slot, WorkflowClient client) {
    try {
      starts.start(campaign, List.of(slot), client);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static WorkflowExecutionStatus execution(RunRow run, WorkflowClient client) {
    try {
      return client.newUntypedWorkflowStub(run.workflowId()).describe().getStatus();
    } catch (WorkflowNotFoundException gone) {
      return NOT_THERE;
    }
  }

  /** Whoever ended the execution in Temporal ended the run. */
  private void cancelled(CampaignState campaign, RunRow run) {
    RunState state = run.runState();
    attempts.keepState(
        state.endedInTemporal("Its execution was ended in Temporal", Instant.now()),
        null,
        null,
        null);
    note(campaign, run, "its execution was ended in Temporal: cancelled");
  }

  private void note(CampaignState campaign, RunRow run, String words) {
    String line = "%s %s, run %s: %s".formatted(run.country(), run.topic(), run.id(), words);
    LOG.info(line);
    sweep.note(UUID.fromString(campaign.spec().id()), line);
  }
}
