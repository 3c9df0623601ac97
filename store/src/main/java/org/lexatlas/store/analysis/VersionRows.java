package org.lexatlas.store.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Json;

/** Rows of versions, inside a transaction that others start. */
public final class VersionRows {

  static final String COLUMNS =
      """
      analysis_id, number, stage, topic_version, status, content, change_note, run_id, step,
      attempt, baseline, simulated, as_of, aside, created_at, published_at
      """;

  private VersionRows() {}

  /**
   * A version to add.
   *
   * @param baseline the version that was Live when the work on this one began; null when none was
   * @param simulated whether the content is invented
   */
  public record NewVersion(
      Stage stage,
      int topicVersion,
      ResearchOutput content,
      @Nullable String changeNote,
      @Nullable UUID runId,
      @Nullable String step,
      @Nullable Integer attempt,
      @Nullable Integer baseline,
      boolean simulated) {}

  /** Adds a version and returns its number. It is true for the day of its run, if it has one. */
  public static int add(Handle handle, long analysis, NewVersion version) {
    return add(handle, analysis, version, Json.of(version.content()));
  }

  /** The same, for a content that is written already. */
  public static int add(Handle handle, long analysis, NewVersion version, Json content) {
    int number = AnalysisRows.nextVersion(handle, analysis);
    handle
        .createUpdate(
            """
            insert into analysis_version (analysis_id, number, stage, topic_version, status, content,
              change_note, run_id, step, attempt, baseline, simulated, as_of, published_at)
            values (:analysis, :number, :stage, :topicVersion, :status, :content, :changeNote,
              cast(:runId as uuid), :step, :attempt, :baseline, :simulated,
              (select as_of from run where id = cast(:runId as uuid)),
              case when :stage = 'LIVE' then now() end)
            """)
        .bind("analysis", analysis)
        .bind("number", number)
        .bind("stage", version.stage().name())
        .bind("topicVersion", version.topicVersion())
        .bind("status", version.content().status())
        .bind("content", content)
        .bind("changeNote", version.changeNote())
        .bind("runId", version.runId())
        .bind("step", version.step())
        .bind("attempt", version.attempt())
        .bind("baseline", version.baseline())
        .bind("simulated", version.simulated())
        .execute();
    return number;
  }

  static List<VersionRow> live(Handle handle, Collection<Long> analyses) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from analysis_version where analysis_id = any(:analyses) and stage = 'LIVE'"
                + " order by analysis_id")
        .bindArray("analyses", Long.class, analyses.toArray())
        .mapTo(VersionRow.class)
        .list();
  }

  public static Optional<VersionRow> find(Handle handle, long analysis, int number) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from analysis_version where analysis_id = :analysis and number = :number")
        .bind("analysis", analysis)
        .bind("number", number)
        .mapTo(VersionRow.class)
        .findOne();
  }

  /** Where a version stands, without its content. */
  public record Standing(String stage, @Nullable LocalDate asOf) {}

  public static Standing standing(Handle handle, String country, String topic, int number) {
    return handle
        .createQuery(
            "select stage, as_of from analysis_version where number = :number and analysis_id ="
                + " (select id from analysis where country = :country and topic = :topic)")
        .bind("number", number)
        .bind("country", country)
        .bind("topic", topic)
        .mapTo(Standing.class)
        .one();
  }

  /** A version of the analysis of this country and topic. */
  public static Optional<VersionRow> of(Handle handle, String country, String topic, int number) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from analysis_version where number = :number and analysis_id ="
                + " (select id from analysis where country = :country and topic = :topic)")
        .bind("number", number)
        .bind("country", country)
        .bind("topic", topic)
        .mapTo(VersionRow.class)
        .findOne();
  }

  /** Whether what a run's attempt made is invented; false where it made no version. */
  public static boolean simulated(Handle handle, UUID runId, Step step, int attempt) {
    return handle
        .createQuery(
            """
            select coalesce(bool_or(simulated), false) from analysis_version
            where run_id = :run and step = :step and attempt = :attempt
            """)
        .bind("run", runId)
        .bind("step", step.name())
        .bind("attempt", attempt)
        .mapTo(Boolean.class)
        .one();
  }

  static List<VersionRow> page(Handle handle, long analysis, int before, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from analysis_version where analysis_id = :analysis and number < :before"
                + " order by number desc limit :limit")
        .bind("analysis", analysis)
        .bind("before", before)
        .bind("limit", limit)
        .mapTo(VersionRow.class)
        .list();
  }

  /** Versions that were imported or restored for a day, but for those taken back. */
  static List<VersionRow> ofDay(Handle handle, long analysis, LocalDate asOf) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from analysis_version where analysis_id = :analysis and as_of = :asOf"
                + " and run_id is null and stage <> 'WITHDRAWN' order by number")
        .bind("analysis", analysis)
        .bind("asOf", asOf)
        .mapTo(VersionRow.class)
        .list();
  }

  /** Says for which day a version without a run is true. */
  static void date(Handle handle, long analysis, int number, LocalDate asOf) {
    handle
        .createUpdate(
            """
            update analysis_version set as_of = :asOf
            where analysis_id = :analysis and number = :number
            """)
        .bind("asOf", asOf)
        .bind("analysis", analysis)
        .bind("number", number)
        .execute();
  }

  static void stage(Handle handle, long analysis, int number, Stage stage) {
    handle
        .createUpdate(
            """
            update analysis_version set stage = :stage,
              published_at = case when :stage = 'LIVE' then now() else published_at end
            where analysis_id = :analysis and number = :number
            """)
        .bind("stage", stage.name())
        .bind("analysis", analysis)
        .bind("number", number)
        .execute();
  }
}
