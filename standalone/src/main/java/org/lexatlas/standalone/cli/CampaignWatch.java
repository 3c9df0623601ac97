package org.lexatlas.standalone.cli;

import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.ServerUnavailable;
import tools.jackson.databind.JsonNode;

/** Follows a campaign until it stands still, with a bar for a person who watches. */
final class CampaignWatch {

  private static final Duration LOOK = Duration.ofMillis(500);

  /** An API that restarts is back within this. */
  private static final Duration SILENCE = Duration.ofMinutes(2);

  private final ApiClient api;
  private final Output output;
  private String said = "";

  private CampaignWatch(ApiClient api, Output output) {
    this.api = api;
    this.output = output;
  }

  /** Follows, shows how it stands, and returns the exit code. */
  static int toTheEnd(ApiClient api, Output output, String id, boolean json) {
    JsonNode campaign = new CampaignWatch(api, output).follow(id);
    return new CampaignReport(api, output).end(campaign, json, CampaignReport.exitCode(campaign));
  }

  private JsonNode follow(String id) {
    try (ProgressBar bar = output.terminal() ? bar() : null) {
      while (true) {
        JsonNode campaign = look(id);
        show(campaign, bar);
        if (stands(campaign)) {
          return campaign;
        }
        pause();
      }
    }
  }

  private static boolean stands(JsonNode campaign) {
    return switch (Words.text(campaign, "state")) {
      case "COMPLETED" -> true;
      case "PAUSED", "CANCELLED" -> campaign.path("counts").path("running").asLong() == 0;
      default -> false;
    };
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName("Campaign")
        .setUnit(" slots", 1)
        .setUpdateIntervalMillis(250)
        .setConsumer(new ConsoleProgressBarConsumer(output.err()))
        .build();
  }

  private void show(JsonNode campaign, @Nullable ProgressBar bar) {
    var counts = campaign.path("counts");
    if (bar != null) {
      bar.maxHint(counts.path("total").asLong());
      bar.stepTo(counts.path("ended").asLong());
      bar.setExtraMessage(" " + words(campaign));
      return;
    }
    var line =
        "%s: %d of %d slots ended, %s"
            .formatted(
                Words.text(campaign, "state"),
                counts.path("ended").asLong(),
                counts.path("total").asLong(),
                words(campaign));
    // a file gets a line for each tenth, and for each change that is not mere progress
    long tenth = 10 * counts.path("ended").asLong() / Math.max(1, counts.path("total").asLong());
    var mark = Words.text(campaign, "state") + tenth + Words.text(campaign.path("holdup"), "words");
    if (!mark.equals(said)) {
      said = mark;
      output.say(line);
    }
  }

  private static String words(JsonNode campaign) {
    var counts = campaign.path("counts");
    var words = new StringBuilder();
    words.append(counts.path("failed").asLong()).append(" failed, ");
    words.append(counts.path("inReview").asLong()).append(" in review, ");
    words.append(counts.path("running").asLong()).append(" running");
    var holdup = Words.text(campaign.path("holdup"), "words");
    var eta = campaign.path("progress").path("etaSeconds");
    if (!holdup.isEmpty()) {
      words.append("; ").append(Words.line(holdup));
    } else if (eta.isNumber() && eta.asLong() > 0) {
      words.append(", about ").append(CampaignReport.duration(eta.asLong())).append(" left");
    }
    return words.toString();
  }

  private JsonNode look(String id) {
    long begun = System.nanoTime();
    while (true) {
      try {
        return api.get("campaigns", id);
      } catch (ServerUnavailable away) {
        if (System.nanoTime() - begun > SILENCE.toNanos()) {
          throw away;
        }
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(LOOK);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerUnavailable("interrupted", e);
    }
  }
}
