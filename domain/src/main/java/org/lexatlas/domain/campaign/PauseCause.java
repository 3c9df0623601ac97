package org.lexatlas.domain.campaign;

/**
 * Why a campaign is paused.
 *
 * @param words for a person, with the numbers
 */
public record PauseCause(Code code, String words) {

  /** The kinds of causes. */
  public enum Code {
    OPERATOR,
    /** It was ordered so. */
    CREATED_PAUSED,
    TOKEN_BUDGET,
    COST_BUDGET,
    FAILURES,
    FAILURE_SHARE
  }
}
