package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/** Start no further run; those in flight go on. */
@Command(name = "pause", description = "Start no further run; those in flight go on.")
final class CampaignPauseCommand extends CampaignSend {

  CampaignPauseCommand(Output output) {
    super(output);
  }

  @Override
  ObjectNode command() {
    return of("PAUSE");
  }
}
