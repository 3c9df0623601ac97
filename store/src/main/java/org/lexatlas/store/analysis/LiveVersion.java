package org.lexatlas.store.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Aside;
import org.lexatlas.domain.analysis.Basis;

/**
 * The version that is Live, without its content.
 *
 * @param asOf the day for which it was found true first
 * @param verifiedAsOf the last day for which a refresh found it true
 */
public record LiveVersion(
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

  /** It, with the analysis locked against other publishers until the transaction ends. */
  public static Optional<LiveVersion> locked(Handle handle, long analysis) {
    AnalysisRows.lock(handle, analysis);
    return live(handle, analysis);
  }

  /**
   * Whether it is another one than the work began from, and not the run's own. A simulated one does
   * not count for work that is real.
   */
  public boolean movedFrom(@Nullable Integer baseline, @Nullable UUID run, boolean simulatedWork) {
    return (simulatedWork || !simulated)
        && !Integer.valueOf(number).equals(baseline)
        && (run == null || !run.equals(runId));
  }

  /** What keeps a result on this basis from taking its place; empty when nothing does. */
  public Optional<Hindrance> hindrance(Basis result) {
    return result
        .asideOf(confirmed())
        .map(why -> new Hindrance(why, why.words(result, number, confirmed())));
  }

  /**
   * Why a result leaves the Live version in its place.
   *
   * @param why for programs
   * @param words for people
   */
  public record Hindrance(Aside why, String words) {}

  /** What it speaks of, for who would build on it. */
  Basis basis() {
    return new Basis(asOf, simulated);
  }

  /** What it speaks of, for who would take its place. */
  Basis confirmed() {
    return new Basis(verifiedAsOf == null ? asOf : verifiedAsOf, simulated);
  }
}
