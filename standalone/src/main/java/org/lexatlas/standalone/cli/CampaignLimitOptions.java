package org.lexatlas.standalone.cli;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.lexatlas.standalone.folder.BadSetting;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** What a campaign keeps within, on the command line. */
final class CampaignLimitOptions {

  @Option(names = "--runs-at-once", paramLabel = "N", description = "Runs in flight (default 8).")
  private @Nullable Integer runsAtOnce;

  @Option(names = "--starts-per-minute", paramLabel = "N", description = "Runs started in 60 s.")
  private @Nullable Integer startsPerMinute;

  @Option(names = "--token-budget", paramLabel = "N", description = "Tokens of all its runs.")
  private @Nullable Long tokenBudget;

  @Option(
      names = "--cost-budget",
      paramLabel = "AMOUNT",
      description = "In the currency of the price table.")
  private @Nullable BigDecimal costBudget;

  @Option(
      names = "--tolerated-failures",
      paramLabel = "N",
      description = "More failed runs pause the campaign.")
  private @Nullable Integer toleratedFailures;

  @Option(
      names = "--tolerated-failure-percent",
      paramLabel = "N",
      description = "A greater share of failed runs pauses the campaign.")
  private @Nullable Integer toleratedFailurePercent;

  @Option(
      names = "--hours",
      paramLabel = "FROM-TO[@ZONE]",
      description = "When runs may start, such as 22:00-06:00@Europe/Berlin.")
  private @Nullable String hours;

  /** The given ones as the API takes them; empty where none is given. */
  ObjectNode json() {
    ObjectNode limits = ApiClient.JSON.createObjectNode();
    if (runsAtOnce != null) {
      limits.put("runsAtOnce", runsAtOnce);
    }
    if (startsPerMinute != null) {
      limits.put("startsPerMinute", startsPerMinute);
    }
    if (tokenBudget != null) {
      limits.put("tokenBudget", tokenBudget);
    }
    if (costBudget != null) {
      limits.put("costBudget", costBudget);
    }
    if (toleratedFailures != null) {
      limits.put("toleratedFailures", toleratedFailures);
    }
    if (toleratedFailurePercent != null) {
      limits.put("toleratedFailurePercent", toleratedFailurePercent);
    }
    if (hours != null) {
      limits.set("hours", hours(hours));
    }
    return limits;
  }

  private static ObjectNode hours(String words) {
    String[] zoned = words.split("@", 2);
    String[] times = zoned[0].split("-", 2);
    if (times.length != 2) {
      throw new BadSetting("--hours must read like 22:00-06:00@Europe/Berlin, not " + words + ".");
    }
    ObjectNode json =
        ApiClient.JSON.createObjectNode().put("from", times[0].strip()).put("to", times[1].strip());
    return zoned.length == 2 ? json.put("zone", zoned[1].strip()) : json;
  }
}
