package org.lexatlas.api.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The callers that bear a token; only hashes are known here. Nobody in local mode. */
@Component
public final class Bearers {

  private final List<Bearer> bearers = new ArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // compared in constant time, never by equals
  private record Bearer(Actor actor, byte[] hash) {}

  /**
   * Knows the callers by name.
   *
   * @throws IllegalArgumentException in token mode, when there is no token, or one cannot be taken
   */
  Bearers(SecuritySettings settings) {
    if (settings.mode() != SecuritySettings.Mode.TOKEN) {
      return;
    }
    var tokens = settings.tokens();
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

  /** Who bears this token; empty when nobody does. */
  public Optional<Actor> find(@Nullable String token) {
    if (token == null || token.isBlank()) {
      return Optional.empty();
    }
    byte[] hash = sha256(token.strip());
    Actor found = null;
    for (Bearer known : bearers) { // every one, so that time tells nothing
      if (MessageDigest.isEqual(known.hash(), hash)) {
        found = known.actor();
      }
    }
    return Optional.ofNullable(found);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
