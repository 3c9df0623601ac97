package org.lexatlas.store.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.RunSpec;

/**
 * Makes versions Live, by compare and set against the version that was Live when the work began.
 * Inside a transaction that others start.
 */
public final class Publishing {

  private Publishing() {}

  /** Whether the Live version is another one than the work began from, and not the run's own. */
  public static boolean moved(
      Handle handle, long analysis, @Nullable Integer baseline, @Nullable UUID runId) {
    AnalysisRows.lock(handle, analysis);
    Optional<VersionRows.Which> live = VersionRows.live(handle, analysis);
    return live.isPresent()
        && !Integer.valueOf(live.get().number()).equals(baseline)
        && (runId == null || !runId.equals(live.get().runId()));
  }

  /**
   * The version becomes Live and the one before it Superseded.
   *
   * @param changed whether a fact changed, and not only its wording
   */
  public static void publish(
      Handle handle,
      long analysis,
      int version,
      LocalDate asOf,
      @Nullable UUID runId,
      boolean changed) {
    VersionRows.live(handle, analysis)
        .ifPresent(live -> VersionRows.stage(handle, analysis, live.number(), Stage.SUPERSEDED));
    VersionRows.stage(handle, analysis, version, Stage.LIVE);
    handle
        .createUpdate(
            """
            update analysis set verified_as_of = :asOf, verified_by = cast(:run as uuid),
              changed_on = case when :changed or changed_on is null then :asOf else changed_on end
            where id = :analysis
            """)
        .bind("asOf", asOf)
        .bind("run", runId)
        .bind("changed", changed)
        .bind("analysis", analysis)
        .execute();
  }

  /** The refresh found the Live version true: it is verified anew, and no fact changed. */
  public static void confirm(Handle handle, long analysis, LocalDate asOf, UUID runId) {
    handle
        .createUpdate(
            """
            update analysis set verified_as_of = greatest(verified_as_of, :asOf), verified_by = :run
            where id = :analysis
            """)
        .bind("asOf", asOf)
        .bind("run", runId)
        .bind("analysis", analysis)
        .execute();
  }

  /** Versions of the run that still wait in review give way to a newer one of the same run. */
  public static void supersedeReviews(Handle handle, long analysis, UUID runId) {
    handle
        .createUpdate(
            """
            update analysis_version set stage = 'SUPERSEDED'
            where analysis_id = :analysis and run_id = :run and stage = 'IN_REVIEW'
            """)
        .bind("analysis", analysis)
        .bind("run", runId)
        .execute();
  }

  /**
   * Carries out an operator's verdict on the version in review.
   *
   * @return false when another version went Live since the synthesis started; nothing changes then
   */
  public static boolean settle(Handle handle, RunSpec run, Decision.Review review) {
    long analysis = AnalysisRows.idOf(handle, run.country(), run.topic());
    UUID runId = UUID.fromString(run.id());
    if (!review.publish()) {
      VersionRows.stage(handle, analysis, review.version(), Stage.WITHDRAWN);
      return true;
    }
    VersionRow version = VersionRows.find(handle, analysis, review.version()).orElseThrow();
    if (moved(handle, analysis, version.baseline(), runId)) {
      return false;
    }
    publish(handle, analysis, review.version(), run.asOf(), runId, true);
    return true;
  }
}
