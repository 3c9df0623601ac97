package org.lexatlas.standalone.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** Lists runs, the newest first, a page at a time. */
@Command(name = "runs", description = "List runs.")
final class RunsCommand extends ClientCommand {

  @Option(names = "--country", paramLabel = "COUNTRY", description = "Only of this country.")
  private String country = "";

  @Option(names = "--topic", paramLabel = "TOPIC", description = "Only of this topic.")
  private String topic = "";

  @Option(names = "--state", paramLabel = "STATE", description = "Only in this state.")
  private String state = "";

  @Option(names = "--page-size", paramLabel = "N", description = "At most 500 (default 50).")
  private String pageSize = "";

  @Option(
      names = "--page-token",
      paramLabel = "TOKEN",
      description = "Go on where the last page ended.")
  private String pageToken = "";

  RunsCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var page =
        api()
            .list(
                "runs",
                Map.of(
                    "country", country.strip(),
                    "topic", topic,
                    "state", Words.constant(state),
                    "pageSize", pageSize,
                    "pageToken", pageToken));
    if (json()) {
      output.document(page);
    } else {
      print(page);
    }
    return ExitCode.DONE;
  }

  private void print(JsonNode page) {
    for (var run : page.path("items")) {
      output.print(
          "%-36s  %-20s  %-8s  %-32s  %s%s"
              .formatted(
                  Words.text(run, "id"),
                  Words.text(run, "state"),
                  Words.text(run, "country"),
                  Words.text(run, "topic"),
                  Words.text(run, "createdAt"),
                  run.path("simulated").asBoolean(false) ? "  simulated" : ""));
    }
    if (page.path("items").isEmpty()) {
      output.say("No runs.");
    }
    var next = Words.text(page, "nextPageToken");
    if (!next.isEmpty()) {
      output.say("More: --page-token " + next);
    }
  }
}
