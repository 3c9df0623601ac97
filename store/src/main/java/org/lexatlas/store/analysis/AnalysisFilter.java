package org.lexatlas.store.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which analyses a list shows; null means any.
 *
 * @param status of the Live version
 * @param stage LIVE; IN_REVIEW when a version waits; DRAFT or WITHDRAWN when none is Live and the
 *     newest version is that; NONE when there is no version
 * @param text words in the Live version's summary or narrative, or in the names of country and
 *     topic
 * @param verifiedBefore only Live ones that were last found true before this day
 */
public record AnalysisFilter(
    @Nullable String country,
    @Nullable String topic,
    @Nullable String status,
    @Nullable String stage,
    @Nullable String text,
    @Nullable LocalDate verifiedBefore) {

  /** Everything. */
  public static AnalysisFilter all() {
    return new AnalysisFilter(null, null, null, null, null, null);
  }
}
