package org.lexatlas.domain.run;

/** What happens with the version that Blended Synthesis makes. */
public enum PublishingPolicy {
  /** It goes Live. */
  AUTO,
  /** It waits In Review for an operator's publish or reject. */
  REVIEW
}
