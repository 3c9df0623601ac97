package org.lexatlas.activities.campaign;

import io.grpc.StatusRuntimeException;
import io.temporal.client.WorkflowClient;
import io.temporal.failure.TemporalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jdbi.v3.core.JdbiException;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepState;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.campaign.SlotClaims;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.workflows.run.RunClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the workflows of claimed slots, many at once. A start that fails or takes too long is left
 * to the sweep: the run is stored, and starting it twice starts it once.
 */
final class RunStarts {

  private static final Logger LOG = LoggerFactory.getLogger(RunStarts.class);

  /** A server that is there takes a start within this; the admission must go on. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final SlotClaims claims;

  RunStarts(SlotClaims claims) {
    this.claims = claims;
  }

  void start(CampaignState campaign, List<SlotClaims.Claimed> slots, WorkflowClient client)
      throws InterruptedException {
    each(slots, slot -> start(campaign, slot, client));
  }

  /** Does something for each of many, at once, and returns when all are done or out of time. */
  static <T> void each(List<T> many, Consumer<T> work) throws InterruptedException {
    if (many.isEmpty()) {
      return;
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Object>> tasks =
          many.stream()
              .<Callable<Object>>map(
                  one -> Executors.callable(() -> quietly(() -> work.accept(one))))
              .toList();
      threads.invokeAll(tasks, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      threads.shutdownNow();
    }
  }

  private static void quietly(Runnable work) {
    try {
      work.run();
    } catch (TemporalException | StatusRuntimeException doubt) {
      LOG.info("a run's start or command is in doubt and will be repeated: {}", doubt.toString());
    } catch (JdbiException away) {
      LOG.info("a slot is looked at later: {}", away.getMessage());
    }
  }

  private void start(CampaignState campaign, SlotClaims.Claimed slot, WorkflowClient client) {
    RunRow run = slot.run();
    var workflow =
        RunClient.of(client, run.workflowId(), run.runState().spec(), campaign.priority());
    if (slot.reopens()) {
      reopen(campaign, slot, workflow);
    } else {
      workflow.start();
    }
  }

  /** Runs the failed step again, under an id of this try: sent twice, it has one effect. */
  private void reopen(CampaignState campaign, SlotClaims.Claimed slot, RunClient workflow) {
    Step failed =
        slot.run().runState().steps().stream()
            .filter(step -> step.status() == StepStatus.FAILED)
            .map(StepState::step)
            .findFirst()
            .orElse(Step.BASE_RESEARCH);
    String commandId = "campaign-try-" + slot.tries();
    Answer answer =
        workflow.command(
            commandId,
            Map.of(
                "type",
                "REQUEST_STEP",
                "step",
                failed.name(),
                "reason",
                "Try %d of its campaign".formatted(slot.tries()),
                "actor",
                "campaign " + campaign.spec().name(),
                "commandId",
                commandId));
    if (!answer.accepted()) {
      claims.notStarted(slot, answer.code() + ": " + answer.words());
    }
  }
}
