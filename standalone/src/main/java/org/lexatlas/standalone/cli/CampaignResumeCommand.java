package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;
import tools.jackson.databind.node.ObjectNode;

/** Go on, once the limit that paused the campaign is raised. */
@Command(name = "resume", description = "Go on, once the limit that paused the campaign is raised.")
final class CampaignResumeCommand extends CampaignSend {

  CampaignResumeCommand(Output output) {
    super(output);
  }

  @Override
  ObjectNode command() {
    return of("RESUME");
  }
}
