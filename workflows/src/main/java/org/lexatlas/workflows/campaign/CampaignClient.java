package org.lexatlas.workflows.campaign;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import java.nio.charset.StandardCharsets;
import org.lexatlas.workflows.wire.TaskQueues;

/** A campaign's workflow as its clients wake it. May be repeated at will. */
public final class CampaignClient {

  private static final String DETAILS =
      """
      Refreshes many analyses, one run each, within limits.

      Signals: `pause`, `resume`, `cancel` and `retryFailed` need no payload; `limits` takes
      `{"limits": {"runsAtOnce": 16, "tokenBudget": null}}`.
      """;

  private CampaignClient() {}

  /** Has the workflow look at the campaign, starting it where no execution is open. */
  public static void wake(WorkflowClient client, String workflowId, String name) {
    WorkflowStub stub =
        client.newUntypedWorkflowStub("RefreshCampaignWorkflow", options(workflowId, name).build());
    stub.signalWithStart("wake", new Object[0], new Object[0]);
  }

  /**
   * The options of a campaign's workflow, the same whoever starts it; a schedule takes no policy of
   * ids, and the server's own lets a closed campaign begin again.
   */
  public static WorkflowOptions.Builder options(String workflowId, String name) {
    return WorkflowOptions.newBuilder()
        .setWorkflowId(workflowId)
        .setTaskQueue(TaskQueues.CAMPAIGNS)
        .setStaticSummary(summary(name))
        // the SDK cannot describe a schedule whose action has a summary and no details
        .setStaticDetails(DETAILS);
  }

  /** A summary over 200 bytes is refused by the server. */
  private static String summary(String name) {
    String words = "Campaign: " + name;
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= 200
        ? words
        : new String(bytes, 0, 190, StandardCharsets.UTF_8).replace("\uFFFD", "") + "...";
  }
}
