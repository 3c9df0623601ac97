package org.lexatlas.standalone.folder;

/** A setting of the caller cannot be used. The message names it and the way out. */
public final class BadSetting extends RuntimeException {

  public BadSetting(String message) {
    super(message);
  }
}
