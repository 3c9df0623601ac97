package org.lexatlas.activities.provider.corpus.reading;

import org.lexatlas.activities.provider.corpus.rules.Places;

/** The special zones of the jurisdiction asked about. A zone itself has none. */
record Zones(Places places, String asked) {

  /** Whether the place asked about can have zones. */
  boolean inside() {
    return !asked.contains("-");
  }

  /** Whether a plain text names one. */
  boolean in(String plain) {
    return places.zoneWithin(plain, asked);
  }
}
