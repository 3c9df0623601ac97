package org.lexatlas.api.security;

/** What an actor may do; each role includes those before it. */
public enum Role {
  /** Read everything. */
  VIEWER,
  /** Start runs and command them. */
  OPERATOR,
  /** Change topics and settings. */
  ADMIN
}
