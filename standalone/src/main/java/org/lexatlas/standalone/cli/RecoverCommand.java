package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lists the runs and campaigns that Temporal has lost, and with {@code --apply} lets them go on.
 */
@Command(
    name = "recover",
    description =
        "List open runs and campaigns whose workflow is gone from Temporal; --apply rebuilds them"
            + " from the store.")
final class RecoverCommand extends ClientCommand {

  @Parameters(paramLabel = "ID", description = "Only these (default: all that are gone).")
  private List<String> runs = new ArrayList<>();

  @Option(names = "--apply", description = "Rebuild them; without it nothing is changed.")
  private boolean apply;

  RecoverCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    List<JsonNode> doubtful = apply ? apply(api()) : list(api());
    if (doubtful.isEmpty()) {
      return ExitCode.DONE;
    }
    output.say(
        "%d %s in doubt: Temporal gave no answer about %s. Ask again."
            .formatted(
                doubtful.size(),
                doubtful.size() == 1 ? "stays" : "stay",
                doubtful.size() == 1 ? "it" : "them"));
    return ExitCode.UNAVAILABLE;
  }

  /** Rebuilds them and returns those that stay in doubt. */
  private List<JsonNode> apply(ApiClient api) {
    var body = ApiClient.JSON.createObjectNode();
    if (!runs.isEmpty()) {
      runs.forEach(body.putArray("runs")::add);
    }
    var done = api.post(body, "recovery");
    var doubtful = new ArrayList<JsonNode>();
    done.path("doubtful").forEach(doubtful::add);
    done.path("doubtfulCampaigns").forEach(doubtful::add);
    if (json()) {
      output.document(done);
      return doubtful;
    }
    done.path("rebuilt").forEach(run -> output.print(run.asString() + "  goes on"));
    done.path("rebuiltCampaigns")
        .forEach(campaign -> output.print(campaign.asString() + "  goes on (campaign)"));
    doubtful.forEach(this::printDoubtful);
    output.say(
        "%d of %s open runs were rebuilt."
            .formatted(done.path("rebuilt").size(), done.path("looked").asString()));
    return doubtful;
  }

  /** Lists them and returns those that are in doubt. */
  private List<JsonNode> list(ApiClient api) {
    Found found = lost(api).only(runs);
    if (json()) {
      ObjectNode document = ApiClient.JSON.createObjectNode();
      put(document, "items", "campaigns", found.gone());
      put(document, "doubtful", "doubtfulCampaigns", found.doubtful());
      output.document(document);
      return found.doubtful();
    }
    for (var run : found.gone()) {
      print(
          run,
          run.path("sameNamespace").asBoolean(false)
              ? "lost by this Temporal"
              : "lived in another Temporal");
    }
    found.doubtful().forEach(this::printDoubtful);
    int gone = found.gone().size();
    if (gone > 0) {
      output.say(
          "Nothing was changed. `lexatlas recover --apply` rebuilds "
              + (gone == 1 ? "it." : "these " + gone + "."));
    } else if (found.doubtful().isEmpty()) {
      output.say(
          runs.isEmpty()
              ? "Every open run has its workflow, and so has every campaign."
              : "None of these is an open run or campaign without a workflow.");
    }
    return found.doubtful();
  }

  private static void put(ObjectNode document, String runs, String campaigns, List<JsonNode> all) {
    var ofRuns = document.putArray(runs);
    var ofCampaigns = document.putArray(campaigns);
    all.forEach(one -> (one.has("run") ? ofRuns : ofCampaigns).add(one));
  }

  private void printDoubtful(JsonNode run) {
    print(run, Words.line(Words.text(run, "reason")));
  }

  private void print(JsonNode run, String words) {
    if (!run.has("run")) {
      output.print(
          "%-36s  %-20s  campaign  %-32s  %s"
              .formatted(
                  id(run), Words.text(run, "state"), Words.line(Words.text(run, "name")), words));
      return;
    }
    output.print(
        "%-36s  %-20s  %-8s  %-32s  %s"
            .formatted(
                Words.text(run, "run"),
                Words.text(run, "state"),
                Words.text(run, "country"),
                Words.text(run, "topic"),
                words));
  }

  private static String id(JsonNode runOrCampaign) {
    return Words.text(runOrCampaign, runOrCampaign.has("run") ? "run" : "campaign");
  }

  /** Runs and campaigns that Temporal does not know, and those about which it gave no answer. */
  record Found(List<JsonNode> gone, List<JsonNode> doubtful) {

    /** Those with these ids; all when there are none. */
    private Found only(List<String> ids) {
      return ids.isEmpty() ? this : new Found(among(gone, ids), among(doubtful, ids));
    }

    private static List<JsonNode> among(List<JsonNode> runs, List<String> ids) {
      return runs.stream().filter(run -> ids.contains(id(run))).toList();
    }
  }

  /** All runs and campaigns that Temporal does not know. */
  static Found lost(ApiClient api) {
    var found = new Found(new ArrayList<>(), new ArrayList<>());
    String token = "";
    do {
      var page = api.list("recovery", Map.of("pageSize", "500", "pageToken", token));
      page.path("items").forEach(found.gone()::add);
      page.path("campaigns").forEach(found.gone()::add);
      page.path("doubtful").forEach(found.doubtful()::add);
      page.path("doubtfulCampaigns").forEach(found.doubtful()::add);
      token = Words.text(page, "nextPageToken");
    } while (!token.isEmpty());
    return found;
  }
}
