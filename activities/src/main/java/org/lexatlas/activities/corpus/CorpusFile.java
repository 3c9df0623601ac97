package org.lexatlas.activities.corpus;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** One file to ingest, wherever it lies: a folder, or the program's own samples. */
interface CorpusFile {

  /** Unique in the corpus, and the same at every ingestion. */
  String location();

  /** The path as a person knows it, with slashes. */
  String name();

  /** Bytes, known without reading the file. */
  long size() throws IOException;

  byte[] bytes() throws IOException;

  /** The bytes of {@code <file name>.yaml} beside the file. */
  Optional<byte[]> sidecar() throws IOException;

  /** Whether it came with the program. */
  boolean sample();

  /** What follows the last dot of the name, in lower case; empty when there is no dot. */
  default String extension() {
    String last = name().substring(name().lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
