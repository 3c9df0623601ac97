package org.lexatlas.store.analysis;

/**
 * What became of one analysis that was imported.
 *
 * @param version the version that it is now; of an unchanged one the Live version that says it all
 */
public record ImportedVersion(
    int line, String country, String topic, int version, Outcome outcome) {

  /** Where it stands now. */
  public enum Outcome {
    LIVE,
    DRAFT,
    UNCHANGED
  }
}
