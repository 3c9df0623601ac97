package org.lexatlas.workflows.run;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.QueryMethod;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.UpdateMethod;
import io.temporal.workflow.UpdateValidatorMethod;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;

/**
 * One refresh of one analysis. The workflow id ({@code run.<country>.<topic>.<uuid>}) is enough to
 * start, reopen or rebuild a run.
 *
 * <p>Messages are taken raw: typed parameters let undecodable input vanish inside the SDK. Whatever
 * arrives is audited, and nonsense changes nothing.
 */
@WorkflowInterface
public interface ResearchRunWorkflow {

  /** The input is a {@link RunOrder}, or nothing. */
  @WorkflowMethod
  RunResult run(@Nullable RawValue order);

  @QueryMethod(description = "The whole state of the run: steps, attempts, queue, revision")
  RunView state();

  @UpdateMethod(
      description =
          "An operator command {type, step?, scope?, reason?, actor?, commandId?, planVersion?,"
              + " supersede?, inputs?}; answers {accepted, code, words, attempt, revision}")
  Answer command(@Nullable RawValue command);

  /** Looks at the shape alone: it runs before any state can be loaded. */
  @UpdateValidatorMethod(updateName = "command")
  void validateCommand(@Nullable RawValue command);

  @SignalMethod(
      description =
          "Run or re-run a step: {\"step\":\"BASE_RESEARCH|COMPARISON_ANALYSIS|BLENDED_SYNTHESIS\","
              + "\"scope\":\"STEP_ONLY|AND_DOWNSTREAM\",\"reason\":\"..\",\"actor\":\"..\"}")
  void requestStep(@Nullable RawValue words);

  @SignalMethod(description = "Run or re-run Base Research; needs no payload")
  void runBaseResearch(@Nullable RawValue words);

  @SignalMethod(description = "Run or re-run Comparison Analysis; needs no payload")
  void runComparisonAnalysis(@Nullable RawValue words);

  @SignalMethod(description = "Run or re-run Blended Synthesis; needs no payload")
  void runBlendedSynthesis(@Nullable RawValue words);

  @SignalMethod(description = "Begin no further step; a running attempt finishes")
  void pause(@Nullable RawValue words);

  @SignalMethod(description = "Go on after a pause, or end a parked step's wait")
  void resume(@Nullable RawValue words);

  @SignalMethod(description = "Publish the version in review")
  void publish(@Nullable RawValue words);

  @SignalMethod(description = "Withdraw the version in review")
  void reject(@Nullable RawValue words);

  @SignalMethod(description = "Cancel the run; its outputs stay readable")
  void cancel(@Nullable RawValue words);
}
