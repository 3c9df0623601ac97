package org.lexatlas.domain.run;

/** The way a command came. Only {@code API} actors are authenticated by us. */
public enum Channel {
  API,
  /** A signal or an update sent through Temporal: the actor is claimed, not known. */
  TEMPORAL
}
