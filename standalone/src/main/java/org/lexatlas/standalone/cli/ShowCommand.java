package org.lexatlas.standalone.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/** Shows a run, or the analysis of a country and topic. */
@Command(
    name = "show",
    customSynopsis = {"lexatlas show RUN_ID [OPTIONS]", "lexatlas show COUNTRY TOPIC [OPTIONS]"},
    description = "Show a run, or the Live analysis of a country and topic.")
final class ShowCommand extends ClientCommand {

  @Parameters(
      index = "0",
      paramLabel = "RUN_ID|COUNTRY",
      description = "A run's id; or a country, followed by a topic.")
  private String first = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "TOPIC", description = "With a country.")
  private @Nullable String topic;

  ShowCommand(Output output) {
    super(output);
  }

  @Override
  public Integer call() {
    var api = api();
    if (topic == null) {
      run(api);
    } else {
      analysis(api, topic);
    }
    return ExitCode.DONE;
  }

  private void run(ApiClient api) {
    var run = api.get("runs", first);
    if (json()) {
      output.document(run);
    } else {
      var report = new RunReport(api, output);
      report.print(run, report.analysis(run).orElse(null));
    }
  }

  private void analysis(ApiClient api, String topic) {
    var analysis = api.get("analyses", first.strip(), topic);
    var country = Words.text(analysis, "country");
    if (json()) {
      output.document(analysis);
    } else {
      output.print(country + " " + topic);
      print(api, analysis);
      output.print("\nVersions  " + versions(analysis));
      output.print("Analysis  " + api.page("analyses", country, topic));
    }
  }

  private void print(ApiClient api, JsonNode analysis) {
    if (!analysis.path("liveVersion").isNumber()) {
      output.print("\nNo version is Live.");
      return;
    }
    AnalysisReport.warn(output, analysis.path("simulated").asBoolean(false));
    var report = new AnalysisReport(api, output);
    report.print(analysis);
    report.news(Words.text(analysis, "changeNote"));
    report.findings(analysis);
  }

  private static String versions(JsonNode analysis) {
    return "%d so far. Numbers count drafts too: each Base Research leaves one."
        .formatted(analysis.path("latestVersion").asInt(0));
  }
}
