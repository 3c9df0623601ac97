package org.lexatlas.workflows.run;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The workflow with a careless change: it sleeps before it begins. */
public final class ChangedRunWorkflow extends ResearchRunWorkflowImpl {

  @Override
  public RunResult run(@Nullable RawValue order) {
    Workflow.sleep(Duration.ofSeconds(1));
    return super.run(order);
  }
}
