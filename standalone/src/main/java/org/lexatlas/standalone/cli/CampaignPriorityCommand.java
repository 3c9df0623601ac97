package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

/** Change the priority of runs that start from now on. */
@Command(name = "priority", description = "Change the priority of runs that start from now on.")
final class CampaignPriorityCommand extends CampaignSend {

  @Parameters(index = "1", paramLabel = "N", description = "2 (soon) to 5 (when there is room).")
  private int priority;

  CampaignPriorityCommand(Output output) {
    super(output);
  }

  @Override
  ObjectNode command() {
    return of("PRIORITY").put("priority", priority);
  }
}
