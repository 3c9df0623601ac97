package org.lexatlas.standalone.cli;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A step of a run in a line of text. */
final class StepLine {

  /** States of a step of which the last attempt is told, whatever stands from before. */
  static final Set<String> AT_WORK = Set.of("RUNNING", "PARKED", "FAILED");

  private StepLine() {}

  /** Name, state, attempt; what it waits for, why it is stale or left out, where that is so. */
  static String of(JsonNode step) {
    var line = new StringBuilder(Words.title(Words.text(step, "step")));
    line.append(": ")
        .append(Words.title(Words.text(step, "state")).toLowerCase(java.util.Locale.ROOT));
    int attempt = attempt(step);
    if (attempt > 0) {
      line.append(", attempt ").append(attempt);
    }
    var waitingFor = Words.text(step, "waitingFor");
    if (!waitingFor.isEmpty()) {
      line.append(", waiting for ").append(Words.title(waitingFor));
    }
    var cause = Words.text(step.path("stale"), "cause");
    if (!cause.isEmpty()) {
      line.append(", stale (").append(words(cause)).append(')');
    }
    var note = Words.line(Words.text(step, "note"));
    if (!note.isEmpty() && !Words.text(step, "state").equals("FAILED")) {
      line.append(": ").append(note);
    }
    return line.toString();
  }

  /** The attempt that the state tells of: the one at work or failed, else the one that stands. */
  static int attempt(JsonNode step) {
    var last = AT_WORK.contains(Words.text(step, "state"));
    return step.path(last ? "attempts" : "currentAttempt").asInt(0);
  }

  private static String words(String cause) {
    return switch (cause) {
      case "UPSTREAM_RERUN" -> "a step before it ran again";
      case "BASELINE_MOVED" -> "another version went Live meanwhile";
      default -> cause;
    };
  }

  /** What an attempt struggles with; empty when nothing. */
  static String trouble(JsonNode attempt) {
    var trouble = new StringBuilder();
    var error = error(attempt);
    if (!error.isEmpty()) {
      int tries = attempt.path("tryNumber").asInt(0);
      trouble.append(tries > 1 ? " (try " + tries + "): " : ": ").append(error);
    }
    var next = Words.text(attempt, "nextTryAt");
    if (!next.isEmpty()) {
      trouble.append(", next try at ").append(next);
    }
    return trouble.toString();
  }

  private static String error(JsonNode attempt) {
    var error = attempt.path("error");
    var words = Words.text(error, "words");
    return Words.line(words.isEmpty() ? Words.text(error, "type") : words);
  }
}
