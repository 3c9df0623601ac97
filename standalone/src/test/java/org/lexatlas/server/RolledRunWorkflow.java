package org.lexatlas.server;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.workflows.run.ResearchRunWorkflow;
import org.lexatlas.workflows.run.ResearchRunWorkflowImpl;
import org.lexatlas.workflows.run.RunResult;
import org.lexatlas.workflows.run.RunView;

/** The workflow of the next build: new runs sleep before they begin, and older ones do not. */
public final class RolledRunWorkflow implements ResearchRunWorkflow {

  private final ResearchRunWorkflowImpl unchanged = new ResearchRunWorkflowImpl();

  @Override
  public RunResult run(@Nullable RawValue order) {
    if (Workflow.getVersion("rolled", Workflow.DEFAULT_VERSION, 1) == 1) {
      Workflow.sleep(Duration.ofMillis(100));
    }
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
