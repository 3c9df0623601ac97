package org.lexatlas.api.run;

import org.jspecify.annotations.Nullable;
import org.lexatlas.api.temporal.TemporalUi;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Component;

/** Shapes stored runs for callers, with the link to the Temporal UI. */
@Component
public final class RunShape {

  private final TemporalUi ui;

  RunShape(TemporalUi ui) {
    this.ui = ui;
  }

  RunJson of(RunRow run) {
    return RunJson.of(run, url(run));
  }

  /** The workflow's page in the Temporal UI; null when no UI is configured. */
  public @Nullable String url(RunRow run) {
    return ui.workflow(run.namespace(), run.workflowId());
  }
}
