package org.lexatlas.api.recovery;

import java.util.Optional;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.run.RunWorkflows;
import org.lexatlas.api.sweep.Sweep;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.SilentRuns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks after runs that have not ended and show no sign of life: tells of resets and pauses by
 * hand, cancels runs whose execution was terminated, and brings back those whose execution was
 * lost.
 */
@Component
final class RunReconciler extends Sweep {

  private static final Logger LOG = LoggerFactory.getLogger(RunReconciler.class);

  /** With a sweep each five seconds: at most ten questions a second to Temporal. */
  private static final int BATCH = 50;

  private final SilentRuns runs;
  private final Executions executions;
  private final RunWorkflows workflows;
  private final ApiSettings.Api settings;

  RunReconciler(
      SilentRuns runs, Executions executions, RunWorkflows workflows, ApiSettings settings) {
    super("run-reconciler", settings.api().dispatchInterval());
    this.runs = runs;
    this.executions = executions;
    this.workflows = workflows;
    this.settings = settings.api();
  }

  @Override
  protected void sweep() {
    Optional<String> namespace = executions.namespaceToLookAt();
    if (namespace.isPresent()) {
      each(runs.take(settings.lookAfter(), BATCH), run -> look(run, namespace.get()));
    }
  }

  void look(RunRow run, String namespaceId) {
    String recorded = run.namespaceId();
    boolean elsewhere = recorded != null && !recorded.equals(namespaceId);
    Execution found = executions.of(run);
    if (elsewhere && isOwn(run, found)) {
      LOG.warn("{} lives in this namespace, not in {}", run.workflowId(), recorded);
      runs.livesIn(run, namespaceId);
    } else if (elsewhere) {
      LOG.debug("{} lives in another namespace: {}", run.workflowId(), recorded);
      return; // what this Temporal says of it means nothing; `recover` asks a person
    }
    act(run, found, recorded != null);
  }

  /** An execution's id is unique in the world: it is the one that opened the run. */
  private static boolean isOwn(RunRow run, Execution found) {
    return switch (found) {
      case Execution.Open open -> open.executionId().equals(run.executionId());
      case Execution.Ended ended -> ended.deed().executionId().equals(run.executionId());
      default -> false;
    };
  }

  private void act(RunRow run, Execution found, boolean sameNamespace) {
    switch (found) {
      case Execution.Open open -> open(run, open);
      case Execution.Ended ended -> {
        LOG.warn("{} was {} in Temporal", run.workflowId(), ended.deed().how());
        runs.ended(run, ended.deed());
      }
      case Execution.Completed completed -> {
        if (runs.unchanged(run)) { // it may have ended the run after the row was read
          again(run, "Its execution had ended without a word of the run's end");
        }
      }
      case Execution.Gone gone -> gone(run, sameNamespace);
      case Execution.Unknown unknown ->
          LOG.info("{} cannot be looked at: {}", run.workflowId(), unknown.words());
    }
  }

  private void open(RunRow run, Execution.Open open) {
    boolean another = run.executionId() != null && !open.executionId().equals(run.executionId());
    if (another || runs.resetWithoutWho(run, open.executionId())) {
      executions.reset(run, open.executionId()).ifPresent(deed -> runs.reset(run, deed));
    }
    for (Execution.PausedActivity paused : open.paused()) {
      var deed = new SilentRuns.Deed(open.executionId(), "paused", paused.who(), paused.reason());
      runs.activityPaused(run, paused.id(), deed);
    }
  }

  private void gone(RunRow run, boolean sameNamespace) {
    boolean starting = RunStatus.STARTING.name().equals(run.state());
    if (settings.rebuild() && sameNamespace && !starting) { // starts are repeated by the dispatcher
      again(run, "Temporal had lost its workflow");
    }
  }

  private void again(RunRow run, String why) {
    runs.rebuilt(run, null, why + ": it goes on from what is stored"); // before it opens the run
    if (workflows.startAgain(run)) {
      LOG.warn("{} is started again: {}", run.workflowId(), why);
    }
  }
}
