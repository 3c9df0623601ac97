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

  /** Whether a request asks for a change. */
  static boolean changes(HttpServletRequest request) {
    return !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
  }
}
