package org.lexatlas.domain.run;

/** What became of a synthesis. */
public enum Publication {
  /** A new version is Live. */
  PUBLISHED,
  /** Every decision was to keep: the Live version is confirmed, and no version was made. */
  CONFIRMED,
  /** The new version waits for an operator. */
  IN_REVIEW,
  /** Another version went Live meanwhile; comparison and synthesis repeat by themselves. */
  REPEATING,
  /** Another version went Live meanwhile, and the repeat is used up: it waits for an operator. */
  BASELINE_MOVED
}
