package org.lexatlas.api.web;

import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.analysis.Stage;

/**
 * A state as people see it: a word, a sign of {@code icons.svg}, and a tone that colours both.
 *
 * @param tone good, busy, wait, caution, bad or idle
 */
public record Badge(String tone, String icon, String word) {

  public static Badge of(RunStatus status) {
    return switch (status) {
      case STARTING -> new Badge("busy", "starting", "Starting");
      case RUNNING -> new Badge("busy", "running", "Running");
      case WAITING_FOR_OPERATOR -> new Badge("wait", "waiting", "Waiting for operator");
      case PAUSED -> new Badge("caution", "paused", "Paused");
      case IN_REVIEW -> new Badge("wait", "review", "In Review");
      case COMPLETED -> new Badge("good", "completed", "Completed");
      case FAILED -> new Badge("bad", "failed", "Failed");
      case CANCELLED -> new Badge("idle", "cancelled", "Cancelled");
    };
  }

  public static Badge of(StepStatus status) {
    return switch (status) {
      case BLOCKED -> new Badge("idle", "blocked", "Waiting");
      case READY -> new Badge("wait", "ready", "Ready to run");
      case RUNNING -> new Badge("busy", "running", "Running");
      case PARKED -> new Badge("caution", "parked", "Parked");
      case COMPLETED -> new Badge("good", "completed", "Completed");
      case FAILED -> new Badge("bad", "failed", "Failed");
      case SKIPPED -> new Badge("idle", "skipped", "Skipped");
      case CANCELLED -> new Badge("idle", "cancelled", "Cancelled");
    };
  }

  public static Badge of(Stage stage) {
    return switch (stage) {
      case DRAFT -> new Badge("idle", "draft", "Draft");
      case IN_REVIEW -> new Badge("wait", "review", "In Review");
      case LIVE -> new Badge("good", "live", "Live");
      case SUPERSEDED -> new Badge("idle", "superseded", "Superseded");
      case WITHDRAWN -> new Badge("caution", "withdrawn", "Withdrawn");
    };
  }

  /** What the state of an attempt is called in the store. */
  public static Badge ofAttempt(String state) {
    return switch (state) {
      case "SUPERSEDED" -> new Badge("idle", "superseded", "Superseded");
      case "SKIPPED" -> of(StepStatus.SKIPPED);
      default -> of(StepStatus.valueOf(state));
    };
  }

  /** How an output came out of date; null for one that is not stale. */
  public static @Nullable Badge ofStale(@Nullable Object cause) {
    return cause == null ? null : new Badge("caution", "stale", "Stale");
  }

  /** Marks what the simulated provider made up; null for anything else. */
  public static @Nullable Badge ofSimulated(boolean simulated) {
    return simulated ? new Badge("caution", "simulated", "Simulated") : null;
  }
}
