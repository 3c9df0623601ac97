package org.lexatlas.server;

import io.temporal.common.converter.RawValue;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.lexatlas.workflows.run.ResearchRunWorkflowImpl;
import org.lexatlas.workflows.run.RunResult;

/** The workflow of the next build: new runs sleep before they begin, and older ones do not. */
public final class RolledRunWorkflow extends ResearchRunWorkflowImpl {

  @Override
  public RunResult run(@Nullable RawValue order) {
    if (Workflow.getVersion("rolled", Workflow.DEFAULT_VERSION, 1) == 1) {
      Workflow.sleep(Duration.ofMillis(100));
    }
    return super.run(order);
  }
}
