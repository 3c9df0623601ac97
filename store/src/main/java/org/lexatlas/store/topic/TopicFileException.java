package org.lexatlas.store.topic;

/** A topic file that cannot be used. The message names the file, the field and what it must be. */
public final class TopicFileException extends RuntimeException {

  TopicFileException(String file, String field, String what) {
    super(file + ": " + field + " " + what);
  }

  TopicFileException(String file, Exception cause) {
    super(file + ": is not readable as YAML: " + cause.getMessage(), cause);
  }
}
