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
    /** Of an earlier day than another of the same import, which is Live. */
    SUPERSEDED,
    DRAFT,
    UNCHANGED
  }

  /** The same once a later one of its analysis has gone Live. */
  ImportedVersion followedBy(Baseline later) {
    return outcome == Outcome.LIVE && country.equals(later.country()) && topic.equals(later.topic())
        ? new ImportedVersion(line, country, topic, version, Outcome.SUPERSEDED)
        : this;
  }
}
