package org.lexatlas.api.security;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask, {@code lexatlas.security.*}.
 *
 * @param mode how callers are known
 * @param tokens the callers that bear one; used in the mode of that name alone
 */
@ConfigurationProperties("lexatlas.security")
public record SecuritySettings(@DefaultValue("local") Mode mode, @DefaultValue List<Token> tokens) {

  /** How callers are known. */
  public enum Mode {
    /** Whoever can reach the loopback address is trusted; no login. */
    LOCAL,
    /** Whoever bears a token. */
    TOKEN
  }

  /**
   * A caller.
   *
   * @param name kept as the actor of the caller's commands
   * @param sha256 the token's SHA-256 in hexadecimal: {@code printf %s TOKEN | sha256sum}
   */
  public record Token(String name, String sha256, @DefaultValue("VIEWER") Role role) {

    @Override
    public String toString() {
      return name + " (" + role + ")";
    }
  }
}
