package org.lexatlas.api.web.world;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Freshness;
import org.lexatlas.domain.jurisdiction.Jurisdiction;

/**
 * One jurisdiction of the table, and of the map.
 *
 * @param rank the place of its status in the legend; those not researched come last
 * @param review the version that waits for a reviewer; null when none does
 * @param simulated whether its answer is invented
 */
record WorldRow(
    Jurisdiction place,
    StatusKeys.StatusKey key,
    int rank,
    @Nullable LocalDate verifiedAsOf,
    @Nullable LocalDate changedOn,
    Freshness freshness,
    @Nullable Integer review,
    boolean simulated) {

  public String freshnessWords() {
    return switch (freshness) {
      case FRESH -> "fresh";
      case AGEING -> "ageing";
      case NEVER -> "never researched";
    };
  }

  /** What a tile says to who cannot see its colour. */
  public String words() {
    return "%s: %s%s%s"
        .formatted(
            place.name(),
            key.name(),
            simulated ? ", simulated" : "",
            freshness == Freshness.AGEING ? ", ageing" : "");
  }
}
