package org.lexatlas.standalone.cli;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A campaign as text. */
final class CampaignReport {

  /** So many failed slots are listed; the rest is a page away. */
  private static final int FAILED = 20;

  private final ApiClient api;
  private final Output output;

  CampaignReport(ApiClient api, Output output) {
    this.api = api;
    this.output = output;
  }

  /** Prints the campaign, or its document, and returns the exit code. */
  int end(JsonNode campaign, boolean json, int exitCode) {
    if (json) {
      output.document(campaign);
    } else {
      print(campaign);
    }
    return exitCode;
  }

  static int exitCode(JsonNode campaign) {
    return switch (Words.text(campaign, "state")) {
      case "COMPLETED" ->
          campaign.path("counts").path("failed").asLong() > 0 ? ExitCode.FAILED : ExitCode.DONE;
      case "PAUSED" -> ExitCode.WAITS_FOR_OPERATOR;
      default -> ExitCode.FAILED;
    };
  }

  private void print(JsonNode campaign) {
    output.print(
        "%s: %s"
            .formatted(Words.line(Words.text(campaign, "name")), Words.text(campaign, "state")));
    AnalysisReport.warn(output, campaign.path("simulated").asBoolean(false));
    because(campaign);
    var counts = campaign.path("counts");
    for (String name :
        List.of(
            "total",
            "pending",
            "running",
            "succeeded",
            "inReview",
            "failed",
            "cancelled",
            "notStarted")) {
      output.print("  %-12s %,d".formatted(name, counts.path(name).asLong()));
    }
    output.print(
        "Spent     %,d tokens, cost %s"
            .formatted(campaign.path("tokens").asLong(), campaign.path("cost").asString("0")));
    pace(campaign.path("progress"));
    failed(campaign);
    output.print("Campaign  " + api.page("campaigns", Words.text(campaign, "id")));
    var temporal = Words.text(campaign, "temporalUrl");
    if (!temporal.isEmpty()) {
      output.print("Temporal  " + temporal);
    }
  }

  private void because(JsonNode campaign) {
    var pause = Words.text(campaign.path("pause"), "words");
    if (!pause.isEmpty()) {
      output.print("Paused: " + Words.line(pause));
    }
    var holdup = Words.text(campaign.path("holdup"), "words");
    if (!holdup.isEmpty()) {
      output.print("Waits: " + Words.line(holdup));
    }
    for (var trouble : campaign.path("troubles")) {
      output.print(
          "%d runs: %s"
              .formatted(trouble.path("runs").asLong(), Words.line(Words.text(trouble, "words"))));
    }
  }

  private void pace(JsonNode progress) {
    var eta = progress.path("etaSeconds");
    if (eta.isNumber() && eta.asLong() > 0) {
      output.print(
          "Left      about %s, %s"
              .formatted(duration(eta.asLong()), Words.text(progress, "basis")));
    }
  }

  private void failed(JsonNode campaign) {
    if (campaign.path("counts").path("failed").asLong() == 0) {
      return;
    }
    output.print("Failed (`lexatlas campaign retry-failed` runs them again):");
    var slots =
        api.list(
            "campaigns/" + Words.text(campaign, "id") + "/slots",
            Map.of("state", "FAILED", "pageSize", Integer.toString(FAILED)));
    for (var slot : slots.path("items")) {
      output.print(
          "  %s %s: %s"
              .formatted(
                  Words.text(slot, "country"),
                  Words.text(slot, "topic"),
                  Words.line(Words.text(slot, "reason"))));
    }
    if (!Words.text(slots, "nextPageToken").isEmpty()) {
      output.print("  ...");
    }
  }

  static String duration(long seconds) {
    long hours = seconds / 3600;
    long minutes = seconds / 60 % 60;
    return hours > 0
        ? "%d h %02d min".formatted(hours, minutes)
        : minutes > 0 ? "%d min %02d s".formatted(minutes, seconds % 60) : seconds + " s";
  }
}
