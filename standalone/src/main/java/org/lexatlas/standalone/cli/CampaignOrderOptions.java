package org.lexatlas.standalone.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** Which analyses a campaign refreshes, and how. */
final class CampaignOrderOptions {

  @Option(
      names = "--countries",
      paramLabel = "CODE",
      split = ",",
      description = "Such as KZ,JP,KZ-AIFC; * for all.")
  private List<String> countries = List.of();

  @Option(
      names = "--regions",
      paramLabel = "NAME",
      split = ",",
      description = "Such as Europe,\"Central Asia\".")
  private List<String> regions = List.of();

  @Option(
      names = "--topics",
      paramLabel = "ID",
      split = ",",
      required = true,
      description = "Such as Retail_Trading_Status; * for all.")
  private List<String> topics = List.of();

  @Option(names = "--name", paramLabel = "TEXT", description = "What people call it.")
  private @Nullable String name;

  @Option(
      names = "--provider",
      paramLabel = "ID",
      description =
          "Who does the research: corpus (your documents; default) or simulated (invented).")
  private @Nullable String provider;

  @Option(
      names = "--policy",
      paramLabel = "POLICY",
      description =
          "When results go Live: auto (at once if sound; default), or review (when published).")
  private @Nullable String policy;

  @Option(names = "--as-of", paramLabel = "YYYY-MM-DD", description = "The day asked for.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--stale-days",
      paramLabel = "N",
      description = "Only analyses that were not verified within so many days.")
  private @Nullable Integer staleDays;

  @Option(names = "--failed-last-time", description = "Only analyses whose last run failed.")
  private boolean failedLastTime;

  @Mixin private CampaignLimitOptions limits = new CampaignLimitOptions();

  ObjectNode json() {
    ObjectNode body = ApiClient.JSON.createObjectNode();
    countries.stream().map(Words::code).forEach(body.putArray("countries")::add);
    regions.forEach(body.putArray("regions")::add);
    topics.forEach(body.putArray("topics")::add);
    put(body, "name", name);
    put(body, "provider", provider);
    put(body, "policy", policy == null ? null : Words.constant(policy));
    put(body, "asOf", asOf == null ? null : asOf.toString());
    if (staleDays != null) {
      body.put("staleDays", staleDays);
    }
    if (failedLastTime) {
      body.put("failedLastTime", true);
    }
    ObjectNode kept = limits.json();
    if (!kept.isEmpty()) {
      body.set("limits", kept);
    }
    return body;
  }

  private static void put(ObjectNode body, String field, @Nullable String value) {
    if (value != null) {
      body.put(field, value);
    }
  }
}
