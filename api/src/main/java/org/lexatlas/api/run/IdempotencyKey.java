package org.lexatlas.api.run;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;

/** The header that makes a POST repeatable: the same actor and key mean the same thing. */
public final class IdempotencyKey {

  public static final String HEADER = "Idempotency-Key";
  private static final int MAX = 200;

  private IdempotencyKey() {}

  /**
   * The id that the key stands for; empty when there is no key.
   *
   * @param scope what the key is unique within
   * @throws Problem when the key is blank or too long
   */
  public static Optional<UUID> read(@Nullable String key, Actor actor, String scope) {
    if (key == null) {
      return Optional.empty();
    }
    if (key.isBlank() || key.length() > MAX) {
      throw Problem.invalid(HEADER, "must be a text of at most %d characters".formatted(MAX));
    }
    return Optional.of(NameBasedId.of(scope + "\n" + actor.name(), key));
  }
}
