package org.lexatlas.store.analysis;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Basis;

/**
 * The version that a run compares with.
 *
 * @param version its number; null when there is none
 * @param whyNone why there is none, for people; null when there is one
 */
public record BaselineChoice(@Nullable Integer version, @Nullable String whyNone) {

  /**
   * The Live version, or its predecessor when this run itself published the Live one and it has
   * one. Where the Live version speaks of a later day than the run asks for, the last one before
   * that day: one that was Live then, or was kept aside. A simulated version is compared with
   * simulated ones only. Inside a transaction that others start.
   *
   * @param work what the run's result will speak of
   */
  public static BaselineChoice of(Handle handle, long analysis, UUID runId, Basis work) {
    LiveVersion live = LiveVersion.live(handle, analysis).orElse(null);
    Optional<Integer> chosen =
        live == null ? Optional.empty() : beside(live, handle, analysis, runId, work);
    return chosen
        .map(version -> new BaselineChoice(version, null))
        .orElseGet(
            () ->
                new BaselineChoice(
                    null,
                    work.nothingToCompareWith(
                        live == null ? null : live.basis(), live == null ? null : live.number())));
  }

  private static Optional<Integer> beside(
      LiveVersion live, Handle handle, long analysis, UUID runId, Basis work) {
    Optional<Integer> standing =
        work.mayBuildOn(live.basis()) ? Optional.of(live.number()) : Optional.empty();
    return runId.equals(live.runId())
        ? predecessor(handle, analysis, runId, work).or(() -> standing)
        : standing.or(() -> lastBefore(handle, analysis, runId, work));
  }

  private static Optional<Integer> predecessor(
      Handle handle, long analysis, UUID runId, Basis work) {
    return first(
        handle,
        analysis,
        runId,
        work,
        """
        and stage = 'SUPERSEDED' and published_at is not null
        order by published_at desc, number desc
        """);
  }

  private static Optional<Integer> lastBefore(
      Handle handle, long analysis, UUID runId, Basis work) {
    return first(
        handle,
        analysis,
        runId,
        work,
        """
        and (stage = 'SUPERSEDED' and published_at is not null or stage = 'DRAFT' and aside is not null)
        order by true_on desc, published_at desc nulls last, number desc
        """);
  }

  private static Optional<Integer> first(
      Handle handle, long analysis, UUID runId, Basis work, String which) {
    return handle
        .createQuery(
            """
            select number, coalesce(as_of, (created_at at time zone 'UTC')::date) as true_on
            from analysis_version
            where analysis_id = :analysis and run_id is distinct from :run
              and simulated = :simulated
              and coalesce(as_of, (created_at at time zone 'UTC')::date) <= :asOf
            """
                + which
                + " limit 1")
        .bind("analysis", analysis)
        .bind("run", runId)
        .bind("simulated", work.simulated())
        .bind("asOf", work.asOf())
        .map((row, context) -> row.getInt("number"))
        .findOne();
  }
}
