package org.lexatlas.api.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.ModelAndView;

/** Tells people what programs are told as problem+json: the same words, on a page. */
public final class ErrorPage {

  private static final String PROBLEM = ErrorPage.class.getName();

  private ErrorPage() {}

  /** Whether a person's browser asks for a page, and not a program for the REST resources. */
  public static boolean wanted(HttpServletRequest request) {
    String accept = request.getHeader("Accept");
    return accept != null && accept.contains("text/html") && !uri(request).startsWith("/api/");
  }

  /** Ends the request with a page; nothing may have been written yet. */
  public static void show(
      HttpServletRequest request, HttpServletResponse response, ProblemDetail problem)
      throws IOException {
    request.setAttribute(PROBLEM, problem);
    response.sendError(problem.getStatus());
  }

  static ModelAndView render(HttpServletRequest request, HttpStatus status) {
    ProblemDetail problem = problem(request, status);
    var view = new ModelAndView("error", "problem", PageProblem.of(problem, request, uri(request)));
    view.setStatus(HttpStatus.valueOf(problem.getStatus()));
    return view;
  }

  private static ProblemDetail problem(HttpServletRequest request, HttpStatus status) {
    return request.getAttribute(PROBLEM) instanceof ProblemDetail told
        ? told
        : Problems.typed(ProblemDetail.forStatus(status), status);
  }

  private static String uri(HttpServletRequest request) {
    @Nullable Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed instanceof String uri ? uri : request.getRequestURI();
  }
}
