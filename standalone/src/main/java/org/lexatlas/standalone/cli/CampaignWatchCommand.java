package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Follows a campaign. */
@Command(name = "watch", description = "Follow a campaign until it ends or is paused.")
final class CampaignWatchCommand extends ClientCommand {

  @Parameters(index = "0", paramLabel = "CAMPAIGN_ID", description = "The campaign.")
  private String id = "";

  CampaignWatchCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    return CampaignWatch.toTheEnd(api(), output, id, json());
  }
}
