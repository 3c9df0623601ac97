package org.lexatlas.store.analysis;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.run.Step;

/**
 * What the syntheses of a run left that still counts: the version that is Live or was, and the one
 * that was kept aside. Inside a transaction that others start.
 */
public final class OwnVersions {

  private OwnVersions() {}

  /** The number of the newest of them with this very content: to add it again would say nothing. */
  public static Optional<Integer> saying(
      Handle handle, long analysis, UUID runId, ResearchOutput content) {
    return handle
        .createQuery(
            "select "
                + VersionRows.COLUMNS
                + """
                  from analysis_version
                  where analysis_id = :analysis and run_id = :run and step = :step
                    and (stage in ('LIVE', 'SUPERSEDED') and published_at is not null
                      or stage = 'DRAFT' and aside is not null)
                  order by number desc
                  """)
        .bind("analysis", analysis)
        .bind("run", runId)
        .bind("step", Step.BLENDED_SYNTHESIS.name())
        .mapTo(VersionRow.class)
        .stream()
        .filter(version -> version.output().equals(content))
        .map(VersionRow::number)
        .findFirst();
  }
}
