package org.lexatlas.activities.provider;

/** Told by a provider what it is doing; shown to operators while a step runs. */
@FunctionalInterface
public interface Progress {

  /** A few words, such as "searching" or "reading 12 documents". */
  void phase(String words);
}
