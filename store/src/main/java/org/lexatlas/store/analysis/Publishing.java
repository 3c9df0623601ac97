package org.lexatlas.store.analysis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Aside;
import org.lexatlas.domain.analysis.Basis;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.RunSpec;

/**
 * Makes versions Live, by compare and set against the version that was Live when the work began.
 * Inside a transaction that others start.
 */
public final class Publishing {

  private Publishing() {}

  /** Notes on a version that it was kept beside the Live one, and why. */
  public static void keepAside(Handle handle, long analysis, int version, Aside why) {
    handle
        .createUpdate(
            """
            update analysis_version set aside = :why
            where analysis_id = :analysis and number = :number
            """)
        .bind("why", why.name())
        .bind("analysis", analysis)
        .bind("number", version)
        .execute();
  }

  /** The number of the Live version. */
  public static Optional<Integer> live(Handle handle, long analysis) {
    return LiveVersion.live(handle, analysis).map(LiveVersion::number);
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
    live(handle, analysis)
        .ifPresent(live -> VersionRows.stage(handle, analysis, live, Stage.SUPERSEDED));
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

  /**
   * The refresh found the Live version true: it is verified anew, and no fact changed. A refresh
   * for an earlier day than the last one confirms nothing new.
   */
  public static void confirm(Handle handle, long analysis, LocalDate asOf, UUID runId) {
    handle
        .createUpdate(
            """
            update analysis set verified_as_of = :asOf, verified_by = :run
            where id = :analysis and (verified_as_of is null or verified_as_of <= :asOf)
            """)
        .bind("asOf", asOf)
        .bind("run", runId)
        .bind("analysis", analysis)
        .execute();
  }

  /**
   * What the run had in review or kept aside gives way to a newer result of the same run.
   *
   * @param standing the one that is the newer result again; null when none is
   */
  public static void supersedeOwn(
      Handle handle, long analysis, UUID runId, @Nullable Integer standing) {
    handle
        .createUpdate(
            """
            update analysis_version set stage = 'SUPERSEDED'
            where analysis_id = :analysis and run_id = :run
              and number is distinct from cast(:standing as int)
              and (stage = 'IN_REVIEW' or stage = 'DRAFT' and aside is not null)
            """)
        .bind("analysis", analysis)
        .bind("run", runId)
        .bind("standing", standing)
        .execute();
  }

  /** What became of an operator's verdict. Nothing changed unless it is {@code Done}. */
  public sealed interface Settled {
    record Done() implements Settled {}

    /** Another version went Live since the synthesis started. */
    record Moved() implements Settled {}

    /** The version may not take the place of the one that is Live. */
    record Hindered(LiveVersion.Hindrance why) implements Settled {}
  }

  /** Carries out an operator's verdict on the version in review. */
  public static Settled settle(Handle handle, RunSpec run, Decision.Review review) {
    long analysis = AnalysisRows.idOf(handle, run.country(), run.topic());
    UUID runId = UUID.fromString(run.id());
    if (!review.publish()) {
      VersionRows.stage(handle, analysis, review.version(), Stage.WITHDRAWN);
      return new Settled.Done();
    }
    VersionRow version = VersionRows.find(handle, analysis, review.version()).orElseThrow();
    var basis = new Basis(run.asOf(), version.simulated());
    var live = LiveVersion.locked(handle, analysis);
    var hindrance = live.flatMap(one -> one.hindrance(basis));
    if (hindrance.isPresent()) {
      return new Settled.Hindered(hindrance.get());
    }
    if (live.filter(one -> one.movedFrom(version.baseline(), runId, version.simulated()))
        .isPresent()) {
      return new Settled.Moved();
    }
    publish(handle, analysis, review.version(), run.asOf(), runId, true);
    return new Settled.Done();
  }
}
