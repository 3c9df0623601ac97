package org.lexatlas.store.analysis;

/** Where a version stands. */
public enum Stage {
  DRAFT,
  IN_REVIEW,
  LIVE,
  SUPERSEDED,
  WITHDRAWN
}
