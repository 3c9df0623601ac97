package org.lexatlas.activities.corpus;

/** A file that cannot become a document; the message says why and how to mend it. */
final class UnusableFile extends RuntimeException {

  UnusableFile(String reason) {
    super(reason);
  }
}
