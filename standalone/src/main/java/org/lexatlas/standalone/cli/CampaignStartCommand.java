package org.lexatlas.standalone.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Starts a campaign and follows it. */
@Command(name = "start", description = "Start a campaign and follow it to its end.")
final class CampaignStartCommand extends ClientCommand {

  @Mixin private CampaignOrderOptions order = new CampaignOrderOptions();

  @Option(names = "--paused", description = "Wait for `campaign resume` before it begins.")
  private boolean paused;

  @Option(names = "--detach", description = "Return at once; `campaign watch` follows it later.")
  private boolean detach;

  CampaignStartCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var api = api();
    var body = order.json();
    if (paused) {
      body.put("paused", true);
    }
    var campaign = api.post(body, "campaigns");
    var id = Words.text(campaign, "id");
    output.say(
        "Campaign %s: %d slots".formatted(id, campaign.path("counts").path("total").asLong()));
    if (paused || detach) {
      return new CampaignReport(api, output).end(campaign, json(), ExitCode.DONE);
    }
    return CampaignWatch.toTheEnd(api, output, id, json());
  }
}
