package org.lexatlas.workflows.wire;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Builds and parses workflow ids. Only {@code [A-Za-z0-9._-]}: a slash breaks Temporal's HTTP API
 * and its UI's links.
 */
public final class WorkflowIds {

  private static final Pattern RUN =
      Pattern.compile("run\\.([A-Z]{2}(?:-[A-Z0-9]+)?)\\.([A-Za-z0-9_-]+)\\.([0-9a-f-]{36})");

  private static final String CAMPAIGN_PREFIX = "campaign.";

  private static final String SCHEDULE_PREFIX = CAMPAIGN_PREFIX + "schedule.";

  private WorkflowIds() {}

  /** What a run's workflow id says. */
  public record RunId(String country, String topic, String runId) {}

  public static String run(String country, String topic, String runId) {
    return "run." + country + "." + topic + "." + runId;
  }

  /** Reads a run's workflow id; empty when it is not one. */
  public static Optional<RunId> parseRun(String workflowId) {
    Matcher id = RUN.matcher(workflowId);
    if (!id.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new RunId(id.group(1), id.group(2), UUID.fromString(id.group(3)).toString()));
    } catch (IllegalArgumentException notAUuid) {
      return Optional.empty();
    }
  }

  public static String campaign(String campaignId) {
    return CAMPAIGN_PREFIX + campaignId;
  }

  /** A schedule's id in Temporal, and the beginning of its campaigns' workflow ids. */
  public static String schedule(String scheduleId) {
    return SCHEDULE_PREFIX + scheduleId;
  }

  /** Whether a schedule started this campaign's workflow. */
  public static boolean isScheduled(String workflowId) {
    return workflowId.startsWith(SCHEDULE_PREFIX);
  }

  /** The campaign of a workflow id; one that a schedule made has an id made of its workflow's. */
  public static String campaignOf(String workflowId) {
    if (workflowId.startsWith(CAMPAIGN_PREFIX)) {
      String id = workflowId.substring(CAMPAIGN_PREFIX.length());
      try {
        if (UUID.fromString(id).toString().equals(id)) {
          return id;
        }
      } catch (IllegalArgumentException notAUuid) {
        // made below
      }
    }
    return RawWords.derivedId(workflowId);
  }

  /** The id of one ingestion of a folder. */
  public static String ingestion(String ingestionId) {
    return "ingestion." + ingestionId;
  }
}
