package org.lexatlas.standalone.cli;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The API answered with a problem (RFC 9457). */
final class ApiProblem extends RuntimeException {

  private final int status;
  private final transient JsonNode problem;

  ApiProblem(int status, JsonNode problem) {
    super(words(status, problem));
    this.status = status;
    this.problem = problem;
  }

  int status() {
    return status;
  }

  JsonNode problem() {
    return problem;
  }

  /** What is wrong with a field of the request, where the answer says that. */
  Optional<String> fault(String field) {
    return problem
        .path("errors")
        .valueStream()
        .filter(error -> error.path("field").asString("").equals(field))
        .map(error -> error.path("message").asString(""))
        .findFirst();
  }

  /** Title and detail, then one line per field that is wrong. */
  private static String words(int status, JsonNode problem) {
    var words = new StringBuilder(problem.path("title").asString("HTTP " + status));
    var detail = problem.path("detail").asString("");
    if (!detail.isBlank()) {
      words.append(": ").append(detail);
    }
    var code = problem.path("code").asString("");
    if (!code.isBlank()) {
      words.append(" (").append(code).append(')');
    }
    for (var error : problem.path("errors")) {
      if (detail.contains(error.path("message").asString("?"))) {
        continue; // the detail says it already
      }
      words
          .append("\n  ")
          .append(error.path("field").asString("?"))
          .append(": ")
          .append(error.path("message").asString(""));
    }
    return words.toString();
  }
}
