package org.lexatlas.api.web.run;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.api.temporal.TemporalSettings;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.workflows.wire.TaskQueues;
import org.springframework.stereotype.Component;

/** What an operator types to do the same without the console. */
@Component
final class HandCommands {

  private final String address;
  private final String namespace;

  HandCommands(TemporalSettings settings, TemporalLink temporal) {
    this.address = settings.connection().address();
    this.namespace = temporal.namespace();
  }

  List<RunView.ByHand> of(RunRow run, RunState state) {
    String kept = run.namespace() == null ? namespace : run.namespace();
    String where =
        " \\\n  --workflow-id %s \\\n  --namespace %s --address %s"
            .formatted(run.workflowId(), kept, address);
    var commands = new ArrayList<RunView.ByHand>();
    commands.add(
        new RunView.ByHand(
            "Run a step, and all after it",
            "temporal workflow signal --name requestStep"
                + where
                + " \\\n  --input '{\"step\":\"BASE_RESEARCH\",\"scope\":\"AND_DOWNSTREAM\","
                + "\"reason\":\"why\",\"actor\":\"you\"}'"));
    commands.add(
        new RunView.ByHand(
            "Run one step, without a payload",
            "temporal workflow signal --name runBlendedSynthesis" + where));
    commands.add(
        new RunView.ByHand(
            "The same where the workflow is closed already",
            "temporal workflow signal-with-start --signal-name runBaseResearch"
                + " \\\n  --type ResearchRunWorkflow --task-queue "
                + TaskQueues.RUNS
                + where));
    if (!state.status().ended()) {
      commands.add(
          new RunView.ByHand(
              "Pause and resume",
              "temporal workflow signal --name pause"
                  + where
                  + "\n"
                  + "temporal workflow signal --name resume"
                  + where));
    }
    commands.add(
        new RunView.ByHand("Ask for its state", "temporal workflow query --type state" + where));
    return commands;
  }
}
