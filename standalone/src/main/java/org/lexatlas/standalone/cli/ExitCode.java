package org.lexatlas.standalone.cli;

import tools.jackson.databind.JsonNode;

/** What the process ends with; scripts rely on it. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int BAD_INPUT = 2;
  static final int NOTHING_RUNS = 3;
  static final int REFUSED = 4;
  static final int WAITS_FOR_OPERATOR = 5;
  static final int UNAVAILABLE = 6;

  /** Done, but some of what was given could not be used, and is told. */
  static final int DONE_IN_PART = 7;

  private ExitCode() {}

  /** How a run that stands still has ended, or why it stands. */
  static int ofRun(JsonNode run) {
    return switch (run.path("state").asString("")) {
      case "COMPLETED" -> DONE;
      case "IN_REVIEW", "WAITING_FOR_OPERATOR", "PAUSED" -> WAITS_FOR_OPERATOR;
      case "STARTING" -> UNAVAILABLE;
      default -> FAILED;
    };
  }

  /** What an HTTP status other than success says about the request. */
  static int ofStatus(int status) {
    return switch (status) {
      case 401, 403, 409, 412, 428 -> REFUSED;
      case 502, 503, 504 -> UNAVAILABLE;
      default -> status >= 400 && status < 500 ? BAD_INPUT : FAILED;
    };
  }
}
