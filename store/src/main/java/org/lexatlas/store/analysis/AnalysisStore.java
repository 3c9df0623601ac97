package org.lexatlas.store.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;

/** Reads analyses and their versions. */
public final class AnalysisStore {

  private static final String SELECT =
      """
      select a.id, a.country, a.topic, a.created_at, a.verified_as_of, a.verified_by, a.changed_on,
        a.last_version, v.number as live_version, v.status, v.run_id,
        coalesce(v.simulated, false) as simulated
      from analysis a
      left join analysis_version v on v.analysis_id = a.id and v.stage = 'LIVE'
      """;

  private final Database database;

  public AnalysisStore(Database database) {
    this.database = database;
  }

  public Optional<AnalysisRow> find(String country, String topic) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + " where a.country = :country and a.topic = :topic")
                    .bind("country", country)
                    .bind("topic", topic)
                    .mapTo(AnalysisRow.class)
                    .findOne());
  }

  /**
   * Analyses in the order of their ids, at most {@code limit}; null filters match any.
   *
   * @param after the id of the last analysis of the page before; 0 for the first page
   */
  public List<AnalysisRow> list(
      @Nullable String country,
      @Nullable String topic,
      @Nullable String status,
      long after,
      int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        SELECT
                            + """
                               where a.id > :after
                                and (cast(:country as text) is null or a.country = :country)
                                and (cast(:topic as text) is null or a.topic = :topic)
                                and (cast(:status as text) is null or v.status = :status)
                              order by a.id limit :limit
                              """)
                    .bind("after", after)
                    .bind("country", country)
                    .bind("topic", topic)
                    .bind("status", status)
                    .bind("limit", limit)
                    .mapTo(AnalysisRow.class)
                    .list());
  }

  /** All versions of an analysis, newest first. */
  public List<VersionRow> versions(long analysis) {
    return versions(analysis, Integer.MAX_VALUE, Integer.MAX_VALUE);
  }

  /**
   * Versions of an analysis, newest first, at most {@code limit}.
   *
   * @param before the last version of the page before; {@code Integer.MAX_VALUE} for the first page
   */
  public List<VersionRow> versions(long analysis, int before, int limit) {
    return database.jdbi().withHandle(handle -> VersionRows.page(handle, analysis, before, limit));
  }

  public Optional<VersionRow> version(long analysis, int number) {
    return database.jdbi().withHandle(handle -> VersionRows.find(handle, analysis, number));
  }

  /** The versions that a run made, in the order in which it made them. */
  public List<VersionRow> ofRun(UUID runId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select "
                            + VersionRows.COLUMNS
                            + " from analysis_version where run_id = :run order by number")
                    .bind("run", runId)
                    .mapTo(VersionRow.class)
                    .list());
  }

  /** The Live versions of some analyses, with their content. */
  public List<VersionRow> live(Collection<Long> analyses) {
    return database.jdbi().withHandle(handle -> VersionRows.live(handle, analyses));
  }
}
