package org.lexatlas.standalone.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a run led to: a version that it made, or one that it found to stand. */
final class RunResult {

  private final ApiClient api;
  private final Output output;

  RunResult(ApiClient api, Output output) {
    this.api = api;
    this.output = output;
  }

  /**
   * Prints it.
   *
   * @param analysis what is Live now; null when there is no analysis
   */
  void print(JsonNode run, @Nullable JsonNode analysis) {
    var result = attempt(run, "BLENDED_SYNTHESIS").map(found -> found.path("result"));
    int version = result.map(found -> found.path("version").asInt(0)).orElse(0);
    int live = analysis == null ? 0 : analysis.path("liveVersion").asInt(0);
    var publication = result.map(found -> Words.text(found, "publication")).orElse("");
    if (version == 0 || (version == live && !publication.equals("CONFIRMED"))) {
      live(run, analysis);
      return;
    }
    var shown = version == live && analysis != null ? analysis : version(run, version);
    if (shown == null) {
      return;
    }
    var report = new AnalysisReport(api, output);
    boolean said = run.path("simulated").asBoolean(false);
    AnalysisReport.warn(output, !said && shown.path("simulated").asBoolean(false));
    report.print(shown);
    switch (publication) {
      case "CONFIRMED" -> report.news(confirmed(run, version, live));
      case "KEPT_ASIDE" ->
          report.news(
              shown.path("aside").isString()
                  ? Words.text(shown, "changeNote")
                  : aside(run, analysis, version));
      default -> {
        changes(report, run, shown, version);
        if (version != live && live > 0) {
          output.print("\nThis is version %d; version %d is Live now.".formatted(version, live));
        }
      }
    }
    report.findings(shown);
  }

  private void live(JsonNode run, @Nullable JsonNode analysis) {
    if (analysis == null || !analysis.path("liveVersion").isNumber()) {
      return;
    }
    var report = new AnalysisReport(api, output);
    report.print(analysis);
    changes(report, run, analysis, analysis.path("liveVersion").asInt());
    report.findings(analysis);
  }

  /** The change note, and where every difference can be read. */
  private void changes(AnalysisReport report, JsonNode run, JsonNode shown, int version) {
    report.news(Words.text(shown, "changeNote"));
    int baseline = comparison(run).path("baseline_version").asInt(0);
    if (baseline > 0 && baseline != version) {
      output.print(
          "  All differences: %s/diff?from=%d&to=%d"
              .formatted(
                  api.page("analyses", Words.text(run, "country"), Words.text(run, "topic")),
                  baseline,
                  version));
    }
  }

  private static String confirmed(JsonNode run, int version, int live) {
    var stands =
        "Nothing new: version %d stands, confirmed %s.".formatted(version, Words.text(run, "asOf"));
    return version == live ? stands : "%s Version %d is Live now.".formatted(stands, live);
  }

  private static String aside(JsonNode run, @Nullable JsonNode analysis, int version) {
    return "As of %s nothing differs from version %d. Version %s, verified as of %s, stays Live."
        .formatted(
            Words.text(run, "asOf"),
            version,
            analysis == null ? "?" : Words.text(analysis, "liveVersion"),
            analysis == null ? "?" : Words.text(analysis, "verifiedAsOf"));
  }

  private @Nullable JsonNode version(JsonNode run, int number) {
    return api.find(
            "analyses",
            Words.text(run, "country"),
            Words.text(run, "topic"),
            "versions",
            Integer.toString(number))
        .orElse(null);
  }

  /** The differences that Comparison found; missing where it did not run. */
  private JsonNode comparison(JsonNode run) {
    return attempt(run, "COMPARISON_ANALYSIS")
        .map(found -> found.path("output"))
        .orElseGet(ApiClient.JSON::missingNode);
  }

  private Optional<JsonNode> attempt(JsonNode run, String name) {
    for (var step : run.path("steps")) {
      int attempt = step.path("currentAttempt").asInt(0);
      if (Words.text(step, "step").equals(name) && attempt > 0) {
        return api.find(
            "runs", Words.text(run, "id"), "steps", name, "attempts", Integer.toString(attempt));
      }
    }
    return Optional.empty();
  }
}
