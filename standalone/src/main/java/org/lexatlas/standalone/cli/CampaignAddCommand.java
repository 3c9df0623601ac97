package org.lexatlas.standalone.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Ask the campaign's questions of more places. */
@Command(name = "add", description = "Ask the campaign's questions of more places.")
final class CampaignAddCommand extends CampaignSend {

  @Option(names = "--countries", paramLabel = "CODE", split = ",", description = "Such as KZ,JP.")
  private List<String> countries = List.of();

  @Option(names = "--regions", paramLabel = "NAME", split = ",", description = "Such as Europe.")
  private List<String> regions = List.of();

  CampaignAddCommand(Output output) {
    super(output);
  }

  @Override
  ObjectNode command() {
    ObjectNode body = of("ADD_JURISDICTIONS");
    countries.forEach(body.putArray("countries")::add);
    regions.forEach(body.putArray("regions")::add);
    return body;
  }
}
