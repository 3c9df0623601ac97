package org.lexatlas.activities.evaluation;

/** A case's label or documents cannot be used. The message names the file, the key and the fix. */
public final class BadCase extends RuntimeException {

  BadCase(String where, String what) {
    super(where + ": " + what);
  }
}
