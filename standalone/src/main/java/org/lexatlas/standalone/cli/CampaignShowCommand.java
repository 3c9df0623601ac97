package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows a campaign. */
@Command(name = "show", description = "Show a campaign: its numbers, its pace, what failed.")
final class CampaignShowCommand extends ClientCommand {

  @Parameters(index = "0", paramLabel = "CAMPAIGN_ID", description = "The campaign.")
  private String id = "";

  CampaignShowCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var api = api();
    return new CampaignReport(api, output).end(api.get("campaigns", id), json(), ExitCode.DONE);
  }
}
