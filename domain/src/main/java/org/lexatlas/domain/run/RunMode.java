package org.lexatlas.domain.run;

/** Who starts the steps of a run. */
public enum RunMode {
  /** The run goes through its steps by itself. */
  AUTO,
  /** The run stops before each step until an operator starts it. */
  MANUAL
}
