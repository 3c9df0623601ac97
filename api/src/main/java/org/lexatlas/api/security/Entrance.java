package org.lexatlas.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.lexatlas.api.problem.ProblemKind;

/** Decides over one request. */
@FunctionalInterface
interface Entrance {

  Admission admit(HttpServletRequest request);

  /** The decision. */
  sealed interface Admission {
    record Admitted(Actor actor) implements Admission {}

    record TurnedAway(ProblemKind kind, String words) implements Admission {}
  }

  /** The path as the controllers see it: decoded, without parameters. */
  static String path(HttpServletRequest request) {
    String more = request.getPathInfo();
    return more == null ? request.getServletPath() : request.getServletPath() + more;
  }

  /** Whether a request asks for a change. */
  static boolean changes(HttpServletRequest request) {
    return !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
  }
}
