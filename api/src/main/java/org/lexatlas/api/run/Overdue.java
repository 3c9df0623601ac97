package org.lexatlas.api.run;

/**
 * Something that requests left in doubt, finished by {@link RunDispatcher} while Temporal is up.
 */
public interface Overdue {

  /** Finishes some of it; called again and again. */
  void finish();
}
