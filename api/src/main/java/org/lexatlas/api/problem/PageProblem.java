package org.lexatlas.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;

/**
 * A problem as its page shows it.
 *
 * @param typed what a form held that was refused; null when nothing was sent
 * @param again what a person does next with what they typed
 * @param sendable whether it can be sent again; never what another site's page may have sent
 * @param action where the form goes when it is sent again
 * @param link where to look, such as the run that is in the way; null when there is no such place
 */
record PageProblem(
    int status,
    String title,
    String words,
    List<FieldFault> faults,
    @Nullable List<Typed> typed,
    String again,
    boolean sendable,
    String action,
    @Nullable String link,
    String linkWords) {

  /** One field of a form as it came. */
  record Typed(String name, String value) {}

  static PageProblem of(ProblemDetail problem, HttpServletRequest request, String uri) {
    Object run = property(problem, "runId");
    return new PageProblem(
        problem.getStatus(),
        problem.getTitle() == null ? "Something went wrong here" : problem.getTitle(),
        problem.getDetail() == null ? "There is nothing more to say." : problem.getDetail(),
        faults(problem),
        typed(request),
        again(problem),
        !ProblemKind.FORBIDDEN.type().equals(problem.getType()),
        uri.startsWith("/") && !uri.startsWith("//") ? uri : "/",
        run == null ? null : "/runs/" + run,
        "Look at that run");
  }

  private static String again(ProblemDetail problem) {
    URI type = problem.getType();
    if (ProblemKind.FORBIDDEN.type().equals(type)) {
      return "Nothing of it was done.";
    }
    if (ProblemKind.UNAUTHENTICATED.type().equals(type)) {
      return "Nothing of it was lost, and nothing was done. Sign in in another tab, then send it"
          + " again here.";
    }
    return switch (problem.getStatus()) {
      case 500 -> "Nothing of it was lost. Part of it may be done: look before you send it again.";
      case 503 ->
          "Nothing of it was lost, and nothing was done. Send it again when the server is back.";
      default -> "Nothing of it was lost, and nothing was done. Send it again.";
    };
  }

  private static @Nullable Object property(ProblemDetail problem, String name) {
    Map<String, Object> properties = problem.getProperties();
    return properties == null ? null : properties.get(name);
  }

  private static List<FieldFault> faults(ProblemDetail problem) {
    return property(problem, "errors") instanceof List<?> errors
        ? errors.stream().filter(FieldFault.class::isInstance).map(FieldFault.class::cast).toList()
        : List.of();
  }

  private static @Nullable List<Typed> typed(HttpServletRequest request) {
    // an error page is asked for by GET, whatever failed
    Object failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
    String method = failed instanceof String text ? text : request.getMethod();
    if (!"POST".equals(method) || request.getParameterMap().isEmpty()) {
      return null;
    }
    return request.getParameterMap().entrySet().stream()
        .filter(field -> !field.getKey().equals(ProblemKind.FORM_TOKEN))
        .filter(field -> !field.getKey().equals("token")) // a secret is typed anew
        .flatMap(
            field -> Arrays.stream(field.getValue()).map(value -> new Typed(field.getKey(), value)))
        .toList();
  }
}
