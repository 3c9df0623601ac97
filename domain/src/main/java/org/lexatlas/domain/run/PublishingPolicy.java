package org.lexatlas.domain.run;

/** What happens with the version that Blended Synthesis makes. */
public enum PublishingPolicy {
  /** It goes Live; where something got lost or was invented on the way it waits In Review. */
  AUTO,
  /** It waits In Review for an operator's publish or reject. */
  REVIEW
}
