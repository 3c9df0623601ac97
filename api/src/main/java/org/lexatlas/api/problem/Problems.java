package org.lexatlas.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes problems where no controller is at hand, and gives those of the framework their type. */
@Component
public final class Problems {

  private final JsonMapper json;

  Problems(JsonMapper json) {
    this.json = json;
  }

  /** Ends a request with a problem, on a page where a person asks. */
  public void write(
      HttpServletRequest request, HttpServletResponse response, ProblemKind kind, String detail)
      throws IOException {
    if (ErrorPage.wanted(request)) {
      ErrorPage.show(request, response, kind.saying(detail));
      return;
    }
    response.setStatus(kind.status().value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.getOutputStream().write(json.writeValueAsBytes(kind.saying(detail)));
  }

  /** Gives a problem the kind that belongs to its status, where we have one. */
  static ProblemDetail typed(ProblemDetail problem, HttpStatusCode status) {
    Arrays.stream(ProblemKind.values())
        .filter(kind -> kind.status().value() == status.value())
        .findFirst()
        .ifPresent(
            kind -> {
              problem.setType(kind.type());
              problem.setTitle(kind.title());
            });
    return problem;
  }
}
