package org.lexatlas.standalone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Change what the campaign keeps within; what is not given stays. */
@Command(
    name = "limits",
    description = "Change what the campaign keeps within; what is not given stays.")
final class CampaignLimitsCommand extends CampaignSend {

  @Mixin private CampaignLimitOptions limits = new CampaignLimitOptions();

  @Option(
      names = "--lift",
      paramLabel = "LIMIT",
      split = ",",
      description = "Limits to lift, by their names in the API, such as tokenBudget.")
  private List<String> lifted = List.of();

  CampaignLimitsCommand(Output output) {
    super(output);
  }

  @Override
  ObjectNode command() {
    ObjectNode changed = limits.json();
    lifted.forEach(changed::putNull);
    ObjectNode body = of("LIMITS");
    body.set("limits", changed);
    return body;
  }
}
