package org.lexatlas.standalone.cli;

import tools.jackson.databind.JsonNode;

/** A step of a run in a line of text. */
final class StepLine {

  private StepLine() {}

  /** Name, state, attempt; what it waits for and why it is stale, where that is so. */
  static String of(JsonNode step) {
    var line = new StringBuilder(Words.title(Words.text(step, "step")));
    line.append(": ")
        .append(Words.title(Words.text(step, "state")).toLowerCase(java.util.Locale.ROOT));
    int attempt = step.path("currentAttempt").asInt(0);
    if (attempt > 0) {
      line.append(", attempt ").append(attempt);
    }
    var waitingFor = Words.text(step, "waitingFor");
    if (!waitingFor.isEmpty()) {
      line.append(", waiting for ").append(Words.title(waitingFor));
    }
    var cause = Words.text(step.path("stale"), "cause");
    if (!cause.isEmpty()) {
      line.append(", stale (").append(cause).append(')');
    }
    return line.toString();
  }

  /** What an attempt struggles with; empty when nothing. */
  static String trouble(JsonNode attempt) {
    var trouble = new StringBuilder();
    var error = error(attempt);
    if (!error.isEmpty()) {
      int tries = attempt.path("try").asInt(0);
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
    return Words.line(
        error.isObject() ? Words.text(error, "message") : Words.text(attempt, "error"));
  }
}
