package org.lexatlas.activities.provider;

/** Tokens by kind; all 0 where no model was asked. */
public record TokenUse(long input, long output, long thinking, long cached) {

  public static final TokenUse NONE = new TokenUse(0, 0, 0, 0);
}
