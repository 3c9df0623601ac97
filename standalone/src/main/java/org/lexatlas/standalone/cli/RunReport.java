package org.lexatlas.standalone.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a person wants to know of a run: how it stands, what it found, what changed, where it is.
 */
final class RunReport {

  private final ApiClient api;
  private final Output output;

  RunReport(ApiClient api, Output output) {
    this.api = api;
    this.output = output;
  }

  /** The document of {@code run --json}: {@code {run, analysis}}; no analysis is null. */
  static JsonNode document(JsonNode run, @Nullable JsonNode analysis) {
    var document = ApiClient.JSON.createObjectNode();
    document.set("run", run);
    document.set("analysis", analysis == null ? ApiClient.JSON.nullNode() : analysis);
    return document;
  }

  /** The Live analysis of the run's country and topic. */
  Optional<JsonNode> analysis(JsonNode run) {
    return api.find("analyses", Words.text(run, "country"), Words.text(run, "topic"));
  }

  void print(JsonNode run, @Nullable JsonNode analysis) {
    head(run);
    List<String> stale = stale(run);
    if (!stale.isEmpty()) {
      stale(run, analysis, stale);
    } else if (List.of("COMPLETED", "IN_REVIEW").contains(Words.text(run, "state"))) {
      new RunResult(api, output).print(run, analysis);
    }
    advice(run);
    places(run);
  }

  /** Country, topic, state and steps. */
  private void head(JsonNode run) {
    var asOf = Words.text(run, "asOf");
    output.print(
        "%s %s%s: %s"
            .formatted(
                Words.text(run, "country"),
                Words.text(run, "topic"),
                asOf.isEmpty() ? "" : " as of " + asOf,
                Words.text(run, "state")));
    AnalysisReport.warn(output, run.path("simulated").asBoolean(false));
    for (var step : run.path("steps")) {
      var failed = Words.text(step, "state").equals("FAILED");
      output.print(
          "  " + StepLine.of(step) + (failed ? ": " + Words.line(Words.text(step, "note")) : ""));
    }
  }

  private static List<String> stale(JsonNode run) {
    var stale = new ArrayList<String>();
    for (var step : run.path("steps")) {
      if (step.path("stale").isObject()) {
        stale.add(Words.text(step, "step"));
      }
    }
    return stale;
  }

  /** What was published before does not follow from what the run has now: it is not shown again. */
  private void stale(JsonNode run, @Nullable JsonNode analysis, List<String> steps) {
    output.print(
        "\nStale now: %s. %s of before, not of what the steps above them say now."
            .formatted(
                String.join(" and ", steps.stream().map(Words::title).toList()),
                steps.size() == 1 ? "Its output is" : "Their outputs are"));
    if (analysis != null && analysis.path("liveVersion").isNumber()) {
      output.print(
          "Live stays version %d (%s), which this has not changed."
              .formatted(analysis.path("liveVersion").asInt(), Words.text(analysis, "status")));
    }
    if (!Words.text(run, "state").equals("RUNNING")) {
      output.print(
          "Bring them up to date: `lexatlas rerun %s %s --downstream`."
              .formatted(Words.text(run, "id"), steps.getFirst()));
    }
  }

  private void advice(JsonNode run) {
    var id = Words.text(run, "id");
    switch (Words.text(run, "state")) {
      case "IN_REVIEW" ->
          output.print("\nIn review: `lexatlas command %s publish`, or `reject`.".formatted(id));
      case "PAUSED" -> output.print("\nPaused: `lexatlas command %s resume`.".formatted(id));
      case "WAITING_FOR_OPERATOR" -> waiting(run, id);
      default -> {}
    }
  }

  private void waiting(JsonNode run, String id) {
    for (var step : run.path("steps")) {
      var state = Words.text(step, "state");
      if (state.equals("READY") || state.equals("FAILED")) {
        output.print(
            "\nWaiting for an operator: `lexatlas rerun %s %s`."
                .formatted(id, Words.text(step, "step")));
      }
    }
  }

  /** Pages for people: the API's own addresses are in the documents. */
  private void places(JsonNode run) {
    output.print("");
    output.print("Run       " + api.page("runs", Words.text(run, "id")));
    output.print(
        "Analysis  " + api.page("analyses", Words.text(run, "country"), Words.text(run, "topic")));
    var temporal = Words.text(run, "temporalUrl");
    if (!temporal.isEmpty()) {
      output.print("Temporal  " + temporal);
    }
  }
}
