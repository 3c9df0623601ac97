package org.lexatlas.standalone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Run again what failed, and what found its analysis busy. */
@Command(
    name = "retry-failed",
    description = "Run again what failed, and what found its analysis busy.")
final class CampaignRetryCommand extends CampaignSend {

  @Option(
      names = "--slots",
      paramLabel = "COUNTRY/TOPIC",
      split = ",",
      description = "Only these, such as KZ/Mining.")
  private List<String> slots = List.of();

  CampaignRetryCommand(Output output) {
    super(output);
  }

  @Override
  ObjectNode command() {
    ObjectNode body = of("RETRY_FAILED");
    if (!slots.isEmpty()) {
      slots.forEach(body.putArray("slots")::add);
    }
    return body;
  }
}
