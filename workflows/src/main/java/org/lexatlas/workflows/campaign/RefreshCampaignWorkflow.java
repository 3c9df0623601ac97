package org.lexatlas.workflows.campaign;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.UpdateValidatorMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignAnswer;

/**
 * One campaign. The workflow id is {@code campaign.<uuid>}; one that is started with another id, by
 * a schedule or by hand, makes a campaign of its own out of its input.
 *
 * <p>Messages are taken raw: whatever arrives is kept in the campaign's log, and nonsense changes
 * nothing.
 */
@WorkflowInterface
public interface RefreshCampaignWorkflow {

  /** The input is nothing, or an order as {@code POST /campaigns} takes it. */
  @WorkflowMethod
  CampaignResult run(@Nullable RawValue order);

  @QueryMethod(description = "The campaign's numbers as of the last turn of admission")
  CampaignView state();

  @UpdateMethod(
      description =
          "An operator command {type, reason?, actor?, commandId?, runningToo?, limits?,"
              + " countries?, regions?, slots?, priority?}; answers {accepted, code, words}")
  CampaignAnswer command(@Nullable RawValue command);

  /** Looks at the shape alone: it leaves no trace in history. */
  @UpdateValidatorMethod(updateName = "command")
  void validateCommand(@Nullable RawValue command);

  @SignalMethod(description = "Start no further run; those in flight go on")
  void pause(@Nullable RawValue words);

  @SignalMethod(description = "Go on, once the limit that paused the campaign is raised")
  void resume(@Nullable RawValue words);

  @SignalMethod(description = "Give up queued slots; with {\"runningToo\":true} runs in flight too")
  void cancel(@Nullable RawValue words);

  @SignalMethod(
      description = "Queue failed slots again; {\"slots\":[\"KZ/Mining\"]} for some of them")
  void retryFailed(@Nullable RawValue words);

  @SignalMethod(description = "Add places: {\"countries\":[\"KZ\"],\"regions\":[\"Europe\"]}")
  void addJurisdictions(@Nullable RawValue words);

  @SignalMethod(
      description =
          "Change limits: {\"limits\":{\"runsAtOnce\":16,\"startsPerMinute\":60,"
              + "\"tokenBudget\":1000000,\"costBudget\":50,\"toleratedFailures\":20,"
              + "\"toleratedFailurePercent\":5,\"hours\":null}}")
  void limits(@Nullable RawValue words);

  @SignalMethod(description = "Among other campaigns: {\"priority\":2} (soon) to 5")
  void priority(@Nullable RawValue words);

  @SignalMethod(description = "Look again at once; changes nothing")
  void wake();
}
