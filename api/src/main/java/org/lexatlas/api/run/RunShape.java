package org.lexatlas.api.run;

import org.lexatlas.api.temporal.TemporalUi;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Component;

/** Shapes stored runs for callers, with the link to the Temporal UI. */
@Component
final class RunShape {

  private final TemporalUi ui;

  RunShape(TemporalUi ui) {
    this.ui = ui;
  }

  RunJson of(RunRow run) {
    return RunJson.of(run, ui.workflow(run.namespace(), run.workflowId()));
  }
}
