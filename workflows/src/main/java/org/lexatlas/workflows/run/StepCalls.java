package org.lexatlas.workflows.run;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.workflows.wire.TaskQueues;

/** The activities of a run with their options; each limit says why it is what it is. */
final class StepCalls {

  private static final RetryOptions UNTIL_IT_ANSWERS =
      RetryOptions.newBuilder()
          .setInitialInterval(Duration.ofSeconds(1))
          .setBackoffCoefficient(2)
          .setMaximumInterval(Duration.ofMinutes(1)) // the store is back within minutes or watched
          .build();

  private static final RetryOptions SHORT_WAITS =
      RetryOptions.newBuilder()
          .setInitialInterval(Duration.ofSeconds(1))
          .setBackoffCoefficient(2)
          .setMaximumInterval(Duration.ofMinutes(5)) // longer waits come back as PARKED
          .build();

  private StepCalls() {}

  /** Local: it must not cost the server a fourth activity in every run. */
  static RunActivities opening() {
    return Workflow.newLocalActivityStub(
        RunActivities.class,
        LocalActivityOptions.newBuilder()
            .setStartToCloseTimeout(Duration.ofSeconds(15)) // two short transactions
            .setRetryOptions(
                UNTIL_IT_ANSWERS.toBuilder()
                    .setInitialInterval(Duration.ofMillis(200)) // the whole run waits for it
                    // without a number the SDK tries a local activity once, and the run is dead
                    .setMaximumAttempts(Integer.MAX_VALUE)
                    .build())
            .build());
  }

  static RunActivities recording(String summary) {
    return Workflow.newActivityStub(
        RunActivities.class,
        ActivityOptions.newBuilder()
            .setTaskQueue(TaskQueues.RUNS)
            .setStartToCloseTimeout(Duration.ofSeconds(30)) // one transaction, and a slow store
            .setRetryOptions(UNTIL_IT_ANSWERS)
            .setSummary(summary)
            .build());
  }

  static Promise<StepReport> begin(ActiveAttempt attempt, RunState state) {
    String override = attempt.plan().inputs().provider();
    String provider = override == null ? state.spec().provider() : override;
    StepActivities steps =
        Workflow.newActivityStub(
            StepActivities.class,
            ActivityOptions.newBuilder()
                .setTaskQueue(TaskQueues.provider(provider))
                .setStartToCloseTimeout(Duration.ofMinutes(45)) // a long research with web search
                .setHeartbeatTimeout(Duration.ofSeconds(30)) // a dead worker is noticed within it
                .setCancellationType(ActivityCancellationType.TRY_CANCEL)
                .setRetryOptions(SHORT_WAITS)
                .setSummary(attempt.step().title() + ", attempt " + attempt.number())
                .build());
    var task = new StepTask(attempt, state);
    return switch (attempt.step()) {
      case BASE_RESEARCH -> Async.function(steps::conductBaseResearch, task);
      case COMPARISON_ANALYSIS -> Async.function(steps::analyseComparison, task);
      case BLENDED_SYNTHESIS -> Async.function(steps::synthesiseBlend, task);
    };
  }
}
