package org.lexatlas.standalone.folder;

/** A server that an instance needs cannot be had. The message says which, why, and what to do. */
public final class ServerUnavailable extends RuntimeException {

  public ServerUnavailable(String message) {
    super(message);
  }

  public ServerUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
