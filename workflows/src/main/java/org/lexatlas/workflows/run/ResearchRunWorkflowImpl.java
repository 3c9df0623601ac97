package org.lexatlas.workflows.run;

import io.temporal.common.converter.EncodedValues;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.CanceledFailure;
import io.temporal.workflow.DynamicSignalHandler;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInfo;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.domain.run.Step;
import org.lexatlas.workflows.wire.RawSignals;
import org.lexatlas.workflows.wire.WireFormat;
import tools.jackson.core.JacksonException;

/**
 * Opens the run, lets the interpreter make its moves, and takes every message to the desk. The
 * tests of deploys have subclasses, as builds with a change.
 */
public class ResearchRunWorkflowImpl implements ResearchRunWorkflow {

  private final RunMessages messages = new RunMessages();
  private final LiveRun run = new LiveRun();
  private final CommandDesk desk = new CommandDesk(run);

  public ResearchRunWorkflowImpl() {
    Workflow.registerListener((DynamicSignalHandler) this::unknownSignal);
  }

  @Override
  public RunResult run(@Nullable RawValue order) {
    try {
      open(order);
      if (run.hasState()) {
        new RunInterpreter(run, desk).interpret();
      }
      Workflow.await(Workflow::isEveryHandlerFinished);
      return result();
    } catch (CanceledFailure cancelled) {
      Workflow.newDetachedCancellationScope(this::cancelledFromTemporal).run();
      throw cancelled;
    }
  }

  private void open(@Nullable RawValue order) {
    WorkflowInfo info = Workflow.getInfo();
    OpenedRun opened =
        StepCalls.opening()
            .openRun(
                new RunReference(
                    info.getWorkflowId(),
                    info.getNamespace(),
                    info.getRunId(),
                    info.getOriginalExecutionRunId(),
                    info.getContinuedExecutionRunId().orElse(null),
                    orderOf(order)));
    messages.alreadyTook(opened.signalsSeen());
    run.open(opened);
  }

  private void cancelledFromTemporal() {
    if (run.hasState()) {
      desk.answer(messages.signal("cancel (Temporal)", CommandType.CANCEL, null, null));
    }
  }

  private RunResult result() {
    String id = Workflow.getInfo().getWorkflowId();
    Answer refusal = run.opened().refusal();
    if (refusal != null) {
      return new RunResult(id, null, 0, refusal.code() + ": " + refusal.words());
    }
    String words = run.fenced() ? "A newer execution owns this run" : "Nothing is left to do";
    return new RunResult(id, run.state().status(), run.state().revision(), words);
  }

  private static @Nullable RunOrder orderOf(@Nullable RawValue order) {
    try {
      return order == null || order.getPayload().getData().isEmpty()
          ? null
          : WireFormat.JSON.readValue(order.getPayload().getData().toByteArray(), RunOrder.class);
    } catch (JacksonException nonsense) {
      return null; // the id alone is enough
    }
  }

  private void unknownSignal(String name, EncodedValues values) {
    desk.answer(messages.unknown(name, RawSignals.only(values)));
  }

  @Override
  public RunView state() {
    return run.view();
  }

  @Override
  public Answer command(@Nullable RawValue command) {
    return desk.answer(messages.update(command));
  }

  @Override
  public void validateCommand(@Nullable RawValue command) {
    RunMessages.Message message = messages.update(command);
    if (message.command() == null) {
      throw new IllegalArgumentException(message.read().words());
    }
  }

  @Override
  public void requestStep(@Nullable RawValue words) {
    signalled("requestStep", CommandType.REQUEST_STEP, null, words);
  }

  @Override
  public void runBaseResearch(@Nullable RawValue words) {
    signalled("runBaseResearch", CommandType.REQUEST_STEP, Step.BASE_RESEARCH, words);
  }

  @Override
  public void runComparisonAnalysis(@Nullable RawValue words) {
    signalled("runComparisonAnalysis", CommandType.REQUEST_STEP, Step.COMPARISON_ANALYSIS, words);
  }

  @Override
  public void runBlendedSynthesis(@Nullable RawValue words) {
    signalled("runBlendedSynthesis", CommandType.REQUEST_STEP, Step.BLENDED_SYNTHESIS, words);
  }

  @Override
  public void pause(@Nullable RawValue words) {
    signalled("pause", CommandType.PAUSE, null, words);
  }

  @Override
  public void resume(@Nullable RawValue words) {
    signalled("resume", CommandType.RESUME, null, words);
  }

  @Override
  public void publish(@Nullable RawValue words) {
    signalled("publish", CommandType.PUBLISH, null, words);
  }

  @Override
  public void reject(@Nullable RawValue words) {
    signalled("reject", CommandType.REJECT, null, words);
  }

  @Override
  public void cancel(@Nullable RawValue words) {
    signalled("cancel", CommandType.CANCEL, null, words);
  }

  private void signalled(
      String name, CommandType type, @Nullable Step step, @Nullable RawValue words) {
    desk.answer(messages.signal(name, type, step, words));
  }
}
