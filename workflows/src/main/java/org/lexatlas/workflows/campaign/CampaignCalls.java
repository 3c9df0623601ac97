package org.lexatlas.workflows.campaign;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import org.lexatlas.workflows.wire.TaskQueues;

/** The activities of a campaign with their options; each limit says why it is what it is. */
final class CampaignCalls {

  private static final RetryOptions UNTIL_IT_ANSWERS =
      RetryOptions.newBuilder()
          .setInitialInterval(Duration.ofSeconds(1))
          .setBackoffCoefficient(2)
          .setMaximumInterval(Duration.ofSeconds(20)) // the store is back within minutes
          .build();

  private CampaignCalls() {}

  static CampaignActivities shortOnes(String summary) {
    return stub(
        ActivityOptions.newBuilder()
            // freezing a scope of 100,000 pairs on a busy machine
            .setStartToCloseTimeout(Duration.ofMinutes(2)),
        summary);
  }

  static CampaignActivities admission(String summary) {
    return stub(
        ActivityOptions.newBuilder()
            // well beyond the longest turn that the worker's settings allow
            .setStartToCloseTimeout(Duration.ofMinutes(30))
            .setHeartbeatTimeout(Duration.ofSeconds(30)) // a dead worker is noticed within it
            .setCancellationType(ActivityCancellationType.TRY_CANCEL),
        summary);
  }

  private static CampaignActivities stub(ActivityOptions.Builder options, String summary) {
    return Workflow.newActivityStub(
        CampaignActivities.class,
        options
            .setTaskQueue(TaskQueues.CAMPAIGNS)
            .setRetryOptions(UNTIL_IT_ANSWERS)
            .setSummary(summary)
            .build());
  }
}
