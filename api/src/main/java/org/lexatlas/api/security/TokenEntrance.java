package org.lexatlas.api.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.ProblemKind;

/**
 * Admits whoever bears a token, as {@code Authorization: Bearer ...}; only hashes are known here.
 * Health and the page of links need none. A browser sends no token by itself, so that a foreign
 * page gains nothing by reaching the api.
 */
final class TokenEntrance implements Entrance {

  private static final Set<String> OPEN =
      Set.of("/", "/index.html", "/api/v1/health", "/actuator/health");
  private static final String SCHEME = "Bearer ";

  private final List<Bearer> bearers = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // compared in constant time, never by equals
  private record Bearer(Actor actor, byte[] hash) {}

  /**
   * Knows the callers by name.
   *
   * @throws IllegalArgumentException when there is no token, or one cannot be taken
   */
  TokenEntrance(List<SecuritySettings.Token> tokens) {
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException(
          "lexatlas.security.tokens is empty: give name, sha256 and role of one at least");
    }
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (!token.sha256().matches("[0-9a-fA-F]{64}") || token.name().isBlank()) {
        throw new IllegalArgumentException(
            "lexatlas.security.tokens[%d]: name must be a text, sha256 64 hexadecimal digits"
                .formatted(i));
      }
      bearers.add(
          new Bearer(
              new Actor(token.name().strip(), token.role()),
              HexFormat.of().parseHex(token.sha256())));
    }
  }

  @Override
  public Admission admit(HttpServletRequest request) {
    boolean changes = Entrance.changes(request);
    if (!changes && OPEN.contains(request.getRequestURI())) {
      return new Admission.Admitted(new Actor("anybody", Role.VIEWER));
    }
    Actor actor = bearer(request.getHeader("Authorization"));
    if (actor == null) {
      return new Admission.TurnedAway(
          ProblemKind.UNAUTHENTICATED, "Send a known token as Authorization: Bearer TOKEN");
    }
    Role needed = changes ? Role.OPERATOR : Role.VIEWER;
    return actor.role().compareTo(needed) >= 0
        ? new Admission.Admitted(actor)
        : new Admission.TurnedAway(
            ProblemKind.FORBIDDEN,
            "This needs the role %s; %s has %s".formatted(needed, actor.name(), actor.role()));
  }

  private @Nullable Actor bearer(@Nullable String header) {
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      return null;
    }
    byte[] hash = sha256(header.substring(SCHEME.length()).strip());
    Actor found = null;
    for (Bearer known : bearers) { // every one, so that time tells nothing
      if (MessageDigest.isEqual(known.hash(), hash)) {
        found = known.actor();
      }
    }
    return found;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
