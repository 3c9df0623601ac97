package org.lexatlas.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The name in front of the campaign commands. */
@Command(
    name = "campaign",
    synopsisSubcommandLabel = "COMMAND",
    description = "Refresh many analyses as one order.")
final class CampaignCommand {

  private CampaignCommand() {}

  static CommandLine all(Output output) {
    return new CommandLine(new CampaignCommand())
        .addSubcommand(new CampaignStartCommand(output))
        .addSubcommand(new CampaignPlanCommand(output))
        .addSubcommand(new CampaignListCommand(output))
        .addSubcommand(new CampaignShowCommand(output))
        .addSubcommand(new CampaignWatchCommand(output))
        .addSubcommand(new CampaignPauseCommand(output))
        .addSubcommand(new CampaignResumeCommand(output))
        .addSubcommand(new CampaignCancelCommand(output))
        .addSubcommand(new CampaignRetryCommand(output))
        .addSubcommand(new CampaignAddCommand(output))
        .addSubcommand(new CampaignLimitsCommand(output))
        .addSubcommand(new CampaignPriorityCommand(output));
  }
}
