package org.lexatlas.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.lexatlas.api.problem.ProblemKind;

/**
 * Admits whoever bears a token: programs as {@code Authorization: Bearer ...}, browsers in the
 * cookie that signing in left. The cookie alone changes nothing through the REST resources, whose
 * requests carry no form token; {@link FormGuard} looks at those of pages. What a page of another
 * origin sends is refused before anybody asks who sent it.
 */
final class TokenEntrance implements Entrance {

  private static final Set<String> OPEN =
      Set.of("/sign-in", "/api/v1/health", "/actuator/health", "/error");
  private static final Set<String> ANYBODY_CHANGES = Set.of("/sign-in", "/sign-out", "/theme");
  private static final String SCHEME = "Bearer ";

  private final Bearers bearers;

  TokenEntrance(Bearers bearers) {
    this.bearers = bearers;
  }

  @Override
  public Admission admit(HttpServletRequest request) {
    boolean changes = Entrance.changes(request);
    String path = Entrance.path(request);
    if (changes
        && request.getHeader("Authorization") == null
        && !SameOrigin.behindProxies(request)) {
      return new Admission.TurnedAway(
          ProblemKind.FORBIDDEN, "A page of another origin may not change anything here");
    }
    Optional<Actor> known = known(request, changes && path.startsWith("/api/"));
    if (known.isEmpty() && open(path, changes)) {
      return new Admission.Admitted(new Actor("anybody", Role.VIEWER));
    }
    if (known.isEmpty()) {
      return new Admission.TurnedAway(
          ProblemKind.UNAUTHENTICATED, "Send a known token as Authorization: Bearer TOKEN");
    }
    Actor actor = known.get();
    Role needed = changes && !ANYBODY_CHANGES.contains(path) ? Role.OPERATOR : Role.VIEWER;
    return actor.role().compareTo(needed) >= 0
        ? new Admission.Admitted(actor)
        : new Admission.TurnedAway(
            ProblemKind.FORBIDDEN,
            "This needs the role %s; %s has %s".formatted(needed, actor.name(), actor.role()));
  }

  private static boolean open(String path, boolean changes) {
    return changes
        ? ANYBODY_CHANGES.contains(path)
        : OPEN.contains(path) || path.startsWith("/assets/") || path.startsWith("/webjars/");
  }

  private Optional<Actor> known(HttpServletRequest request, boolean headerOnly) {
    String header = request.getHeader("Authorization");
    if (header != null) {
      return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
          ? bearers.find(header.substring(SCHEME.length()))
          : Optional.empty();
    }
    return headerOnly ? Optional.empty() : Cookies.SIGNED_IN.read(request).flatMap(bearers::find);
  }
}
