package org.lexatlas.workflows.run;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;

/** The workflow with a careless change: it sleeps before it begins. */
public final class ChangedRunWorkflow implements ResearchRunWorkflow {

  private final ResearchRunWorkflowImpl unchanged = new ResearchRunWorkflowImpl();

  @Override
  public RunResult run(@Nullable RawValue order) {
    Workflow.sleep(Duration.ofSeconds(1));
    return unchanged.run(order);
  }

  @Override
  public RunView state() {
    return unchanged.state();
  }

  @Override
  public Answer command(@Nullable RawValue command) {
    return unchanged.command(command);
  }

  @Override
  public void validateCommand(@Nullable RawValue command) {
    unchanged.validateCommand(command);
  }

  @Override
  public void requestStep(@Nullable RawValue words) {
    unchanged.requestStep(words);
  }

  @Override
  public void runBaseResearch(@Nullable RawValue words) {
    unchanged.runBaseResearch(words);
  }

  @Override
  public void runComparisonAnalysis(@Nullable RawValue words) {
    unchanged.runComparisonAnalysis(words);
  }

  @Override
  public void runBlendedSynthesis(@Nullable RawValue words) {
    unchanged.runBlendedSynthesis(words);
  }

  @Override
  public void pause(@Nullable RawValue words) {
    unchanged.pause(words);
  }

  @Override
  public void resume(@Nullable RawValue words) {
    unchanged.resume(words);
  }

  @Override
  public void publish(@Nullable RawValue words) {
    unchanged.publish(words);
  }

  @Override
  public void reject(@Nullable RawValue words) {
    unchanged.reject(words);
  }

  @Override
  public void cancel(@Nullable RawValue words) {
    unchanged.cancel(words);
  }
}
