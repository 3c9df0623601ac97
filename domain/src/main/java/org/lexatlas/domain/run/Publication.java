package org.lexatlas.domain.run;

/** What became of a synthesis. */
public enum Publication {
  /** A new version is Live. */
  PUBLISHED,
  /** Every decision was to keep: the Live version is confirmed, and no version was made. */
  CONFIRMED,
  /**
   * The Live version stands: it is of a later day, or real where this result is simulated. A new
   * version is there where anything differed from the one compared with; else that one is named.
   */
  KEPT_ASIDE,
  /** The new version waits for an operator. */
  IN_REVIEW,
  /** Another version went Live meanwhile; comparison and synthesis repeat by themselves. */
  REPEATING,
  /** Another version went Live meanwhile, and the repeat is used up: it waits for an operator. */
  BASELINE_MOVED
}
