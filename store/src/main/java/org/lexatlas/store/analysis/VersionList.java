package org.lexatlas.store.analysis;

import java.util.List;
import org.lexatlas.store.Database;

/** The versions of an analysis without their content. Thread-safe. */
public final class VersionList {

  private final Database database;

  public VersionList(Database database) {
    this.database = database;
  }

  /**
   * Newest first, at most {@code limit}.
   *
   * @param before the last version of the page before; {@code Integer.MAX_VALUE} for the first page
   */
  public List<VersionSummary> list(long analysis, int before, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select v.number, v.stage, v.status, v.topic_version, v.change_note,
                          v.run_id, v.step, v.attempt, v.baseline, v.simulated, v.created_at,
                          v.published_at, v.as_of, v.aside
                        from analysis_version v
                        where v.analysis_id = :analysis and v.number < :before
                        order by v.number desc limit :limit
                        """)
                    .bind("analysis", analysis)
                    .bind("before", before)
                    .bind("limit", limit)
                    .mapTo(VersionSummary.class)
                    .list());
  }
}
