package org.lexatlas.activities.corpus;

/** Told after every file. May throw to stop an ingestion: files already reported stay ingested. */
@FunctionalInterface
public interface IngestionProgress {

  /**
   * A file is done.
   *
   * @param done files dealt with so far, this one included
   * @param total files that were found
   */
  void file(String name, int done, int total);
}
