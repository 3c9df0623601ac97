package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the runs that Temporal has lost, and with {@code --apply} lets them go on. */
@Command(
    name = "recover",
    description =
        "List open runs whose workflow is gone from Temporal; --apply rebuilds them from the store.")
final class RecoverCommand extends ClientCommand {

  @Parameters(paramLabel = "RUN_ID", description = "Only these (default: all that are gone).")
  private List<String> runs = new ArrayList<>();

  @Option(names = "--apply", description = "Rebuild them; without it nothing is changed.")
  private boolean apply;

  RecoverCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    if (apply) {
      apply(api());
    } else {
      list(api());
    }
    return ExitCode.DONE;
  }

  private void apply(ApiClient api) {
    var body = ApiClient.JSON.createObjectNode();
    if (!runs.isEmpty()) {
      runs.forEach(body.putArray("runs")::add);
    }
    var done = api.post(body, "recovery");
    if (json()) {
      output.document(done);
      return;
    }
    done.path("rebuilt").forEach(run -> output.print(run.asString() + "  goes on"));
    output.say(
        "%d of %s open runs were rebuilt."
            .formatted(done.path("rebuilt").size(), done.path("looked").asString()));
  }

  private void list(ApiClient api) {
    var found = lost(api);
    if (!runs.isEmpty()) {
      found.removeIf(run -> !runs.contains(Words.text(run, "run")));
    }
    if (json()) {
      ObjectNode document = ApiClient.JSON.createObjectNode();
      found.forEach(document.putArray("items")::add);
      output.document(document);
      return;
    }
    for (var run : found) {
      output.print(
          "%-36s  %-20s  %-8s  %-32s  %s"
              .formatted(
                  Words.text(run, "run"),
                  Words.text(run, "state"),
                  Words.text(run, "country"),
                  Words.text(run, "topic"),
                  run.path("sameNamespace").asBoolean(false)
                      ? "lost by this Temporal"
                      : "lived in another Temporal"));
    }
    output.say(
        found.isEmpty()
            ? "Every open run has its workflow."
            : "Nothing was changed. `lexatlas recover --apply` rebuilds "
                + (found.size() == 1 ? "it." : "these " + found.size() + "."));
  }

  /** All runs that Temporal does not know. */
  static List<JsonNode> lost(ApiClient api) {
    var found = new ArrayList<JsonNode>();
    String token = "";
    do {
      var page = api.list("recovery", Map.of("pageSize", "500", "pageToken", token));
      page.path("items").forEach(found::add);
      token = Words.text(page, "nextPageToken");
    } while (!token.isEmpty());
    return found;
  }
}
