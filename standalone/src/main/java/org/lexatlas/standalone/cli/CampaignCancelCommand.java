package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Give up what is queued; with --running also the runs in flight. */
@Command(
    name = "cancel",
    description = "Give up what is queued; with --running also the runs in flight.")
final class CampaignCancelCommand extends CampaignSend {

  @Option(names = "--running", description = "Cancel the runs in flight too.")
  private boolean running;

  CampaignCancelCommand(Output output) {
    super(output);
  }

  @Override
  ObjectNode command() {
    return of("CANCEL").put("runningToo", running);
  }
}
