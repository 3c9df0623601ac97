package org.lexatlas.store.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Basis;

/**
 * The version that is Live, without its content.
 *
 * @param asOf the day for which it was found true first
 * @param verifiedAsOf the last day for which a refresh found it true
 */
record LiveVersion(
    int number,
    @Nullable UUID runId,
    LocalDate asOf,
    @Nullable LocalDate verifiedAsOf,
    boolean simulated) {

  static Optional<LiveVersion> live(Handle handle, long analysis) {
    return handle
        .createQuery(
            """
            select v.number, v.run_id, a.verified_as_of, v.simulated,
              coalesce(v.as_of, (v.created_at at time zone 'UTC')::date) as as_of
            from analysis_version v join analysis a on a.id = v.analysis_id
            where v.analysis_id = :analysis and v.stage = 'LIVE'
            """)
        .bind("analysis", analysis)
        .mapTo(LiveVersion.class)
        .findOne();
  }

  /** What it speaks of, for who would build on it. */
  Basis basis() {
    return new Basis(asOf, simulated);
  }

  /** What it speaks of, for who would take its place. */
  Basis confirmed() {
    return new Basis(verifiedAsOf == null ? asOf : verifiedAsOf, simulated);
  }
}
