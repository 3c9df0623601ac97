package org.lexatlas.api.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.lexatlas.api.problem.ErrorPage;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.problem.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at every request before anything else does. Two rules without sessions, cookies or login
 * pages fit in two small classes that a reader can check; Spring Security would bring a filter
 * chain of its own defaults to switch off. A login with sessions ({@code oidc}) would change that.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class RequestGuard extends OncePerRequestFilter {

  /** Nothing of another origin, and nothing inline: what a text smuggles in does not run. */
  private static final String POLICY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private final Entrance entrance;
  private final Problems problems;

  RequestGuard(SecuritySettings settings, Bearers bearers, Problems problems) {
    this.entrance =
        switch (settings.mode()) {
          case LOCAL -> new LocalEntrance();
          case TOKEN -> new TokenEntrance(bearers);
        };
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    switch (entrance.admit(request)) {
      case Entrance.Admission.Admitted admitted -> {
        admitted.actor().markOn(request);
        chain.doFilter(request, response);
      }
      case Entrance.Admission.TurnedAway away -> {
        turnAway(request, response, away);
      }
    }
  }

  private void turnAway(
      HttpServletRequest request, HttpServletResponse response, Entrance.Admission.TurnedAway away)
      throws IOException {
    boolean person = ErrorPage.wanted(request);
    if (person) {
      FormGuard.prepare(request, response); // the page that is shown instead holds a form
    }
    if (away.kind() != ProblemKind.UNAUTHENTICATED) {
      problems.write(request, response, away.kind(), away.words());
    } else if (!person) {
      response.setHeader("WWW-Authenticate", "Bearer realm=\"lexatlas\"");
      problems.write(request, response, away.kind(), away.words());
    } else if (Entrance.changes(request)) {
      problems.write(request, response, away.kind(), "You are not signed in any more.");
    } else {
      response.sendRedirect("/sign-in?next=" + here(request));
    }
  }

  /** Where a person wanted to go. */
  private static String here(HttpServletRequest request) {
    String query = request.getQueryString();
    String here = request.getRequestURI();
    return URLEncoder.encode(query == null ? here : here + "?" + query, StandardCharsets.UTF_8);
  }
}
