package org.lexatlas.standalone.cli;

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
    boolean published = false;
    if (analysis != null && Words.text(run, "state").equals("COMPLETED")) {
      published = true;
      new AnalysisReport(output).print(analysis, changes(run));
    }
    advice(run);
    places(run, published);
  }

  /** Country, topic, state and steps. */
  private void head(JsonNode run) {
    output.print(
        "%s %s: %s"
            .formatted(
                Words.text(run, "country"), Words.text(run, "topic"), Words.text(run, "state")));
    if (Words.text(run, "provider").equals("simulated")) {
      output.print("SIMULATED: made-up content, no research.");
    }
    for (var step : run.path("steps")) {
      output.print("  " + StepLine.of(step));
    }
  }

  /** The differences that Comparison found; missing where it did not run. */
  private JsonNode changes(JsonNode run) {
    for (var step : run.path("steps")) {
      int attempt = step.path("currentAttempt").asInt(0);
      if (Words.text(step, "step").equals("COMPARISON_ANALYSIS") && attempt > 0) {
        return api.find(
                "runs",
                Words.text(run, "id"),
                "steps",
                "COMPARISON_ANALYSIS",
                "attempts",
                Integer.toString(attempt))
            .map(found -> found.path("output"))
            .orElseGet(ApiClient.JSON::missingNode);
      }
    }
    return ApiClient.JSON.missingNode();
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

  private void places(JsonNode run, boolean published) {
    output.print("");
    output.print("Run       " + api.url("runs", Words.text(run, "id")));
    if (published) {
      output.print(
          "Analysis  " + api.url("analyses", Words.text(run, "country"), Words.text(run, "topic")));
    }
    var temporal = Words.text(run, "temporalUrl");
    if (!temporal.isEmpty()) {
      output.print("Temporal  " + temporal);
    }
  }
}
