package org.lexatlas.standalone.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists campaigns, the newest first, a page at a time. */
@Command(name = "list", description = "List campaigns.")
final class CampaignListCommand extends ClientCommand {

  @Option(names = "--state", paramLabel = "STATE", description = "Only in this state.")
  private String state = "";

  @Option(names = "--page-size", paramLabel = "N", description = "At most 500 (default 50).")
  private String pageSize = "";

  @Option(names = "--page-token", paramLabel = "TOKEN", description = "Go on where a page ended.")
  private String pageToken = "";

  CampaignListCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var page =
        api()
            .list(
                "campaigns",
                Map.of(
                    "state", Words.constant(state), "pageSize", pageSize, "pageToken", pageToken));
    if (json()) {
      output.document(page);
      return ExitCode.DONE;
    }
    for (var campaign : page.path("items")) {
      var counts = campaign.path("counts");
      output.print(
          "%-36s  %-9s  %,6d of %,6d  %,5d failed  %s"
              .formatted(
                  Words.text(campaign, "id"),
                  Words.text(campaign, "state"),
                  counts.path("ended").asLong(),
                  counts.path("total").asLong(),
                  counts.path("failed").asLong(),
                  Words.line(Words.text(campaign, "name"))));
    }
    if (page.path("items").isEmpty()) {
      output.say("No campaigns.");
    }
    var next = Words.text(page, "nextPageToken");
    if (!next.isEmpty()) {
      output.say("More: --page-token " + next);
    }
    return ExitCode.DONE;
  }
}
