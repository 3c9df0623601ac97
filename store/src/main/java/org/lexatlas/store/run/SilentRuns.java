package org.lexatlas.store.run;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.Database;

/**
 * Runs that have not ended and have shown no sign of life: found, and brought in line with what
 * Temporal says of their executions. Only what an execution can no longer write itself is written
 * here.
 */
public final class SilentRuns {

  private static final String UNENDED =
      " state in ('STARTING', 'RUNNING', 'WAITING_FOR_OPERATOR', 'PAUSED', 'IN_REVIEW')";

  private final Database database;
  private final Clock clock;

  public SilentRuns(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * What was done to an execution by hand.
   *
   * @param executionId whose it was
   * @param how in Temporal's word, such as {@code terminated}
   * @param who the identity that Temporal noted
   * @param reason in the words of whoever did it
   */
  public record Deed(
      String executionId, String how, @Nullable String who, @Nullable String reason) {

    /** Words of others: cut where they are long, and without what PostgreSQL cannot keep. */
    public Deed {
      who = TemporalNotes.kept(who);
      reason = TemporalNotes.kept(reason);
    }

    /** What was done, for a person. */
    public String words() {
      String by = who == null ? "" : " by " + who;
      String why = reason == null ? "" : ": " + reason;
      return "The execution was " + how + " in Temporal" + by + why;
    }
  }

  /** The next runs to ask Temporal about, each at most once per {@code silence}. */
  public List<RunRow> take(Duration silence, int limit) {
    return database
        .jdbi()
        .inTransaction(
            handle ->
                handle
                    .createQuery(
                        """
                        update run set looked_at = now() where id in (
                          select id from run where%s
                            and updated_at < now() - make_interval(secs => :silence)
                            and (looked_at is null
                              or looked_at < now() - make_interval(secs => :silence))
                          order by looked_at nulls first limit :limit for update skip locked)
                        returning %s"""
                            .formatted(UNENDED, RunStore.COLUMNS))
                    .bind("silence", silence.toMillis() / 1000.0)
                    .bind("limit", limit)
                    .mapTo(RunRow.class)
                    .list());
  }

  /**
   * All runs that have not ended, by id.
   *
   * @param after the last run of the page before; null for the first
   */
  public List<RunRow> unended(@Nullable UUID after, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select "
                            + RunStore.COLUMNS
                            + " from run where"
                            + UNENDED
                            + " and (cast(:after as uuid) is null or id > cast(:after as uuid))"
                            + " order by id limit :limit")
                    .bind("after", after)
                    .bind("limit", limit)
                    .mapTo(RunRow.class)
                    .list());
  }

  /**
   * The run's execution was ended by hand: an open run is cancelled, one in review stays there, and
   * the audit log tells of it. No effect when another execution has opened the run meanwhile.
   */
  public void ended(RunRow run, Deed deed) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              RunState stored = Snapshots.lock(handle, run.id()).orElseThrow();
              if (stored.generation() != run.generation()) {
                return;
              }
              boolean open = stored.status().open();
              RunState next = stored;
              if (open) {
                next =
                    stored.endedInTemporal(
                        deed.words(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
                Snapshots.keep(handle, next);
                AttemptRows.closeGivenUp(handle, next);
              }
              String follows =
                  open
                      ? ": the run is cancelled, and a step request opens it again"
                      : ": the run stays as it is, and a command opens it again";
              var note =
                  new TemporalNotes.Note(
                      "end/" + deed.executionId(),
                      deed.how() + " (Temporal)",
                      deed.who(),
                      deed.reason(),
                      deed.words() + follows);
              TemporalNotes.add(handle, run.id(), note, next.revision());
            });
  }

  /** Whether nothing has changed since the row was read. */
  public boolean unchanged(RunRow run) {
    return database
        .jdbi()
        .withHandle(handle -> RunStore.find(handle, run.id()))
        .filter(now -> now.generation() == run.generation() && now.state().equals(run.state()))
        .isPresent();
  }

  /**
   * The run lives in this namespace: the very execution that opened it was found there. A worker
   * may have noted the id of the one before.
   */
  public void livesIn(RunRow run, String namespaceId) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update run set namespace_id = :namespaceId
                        where id = :id and generation = :generation
                        """)
                    .bind("namespaceId", namespaceId)
                    .bind("id", run.id())
                    .bind("generation", run.generation())
                    .execute());
  }

  /** Whether a reset is told of without who did it: it opened the run before we looked. */
  public boolean resetWithoutWho(RunRow run, String executionId) {
    return database
        .jdbi()
        .withHandle(handle -> TemporalNotes.resetWithoutWho(handle, run.id(), executionId));
  }

  /** A reset put another execution in the place of the one that opened the run. */
  public void reset(RunRow run, Deed deed) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              handle
                  .createUpdate(
                      "update run set execution_id = :execution"
                          + " where id = :id and generation = :generation")
                  .bind("generation", run.generation())
                  .bind("execution", deed.executionId())
                  .bind("id", run.id())
                  .execute();
              var note = TemporalNotes.Note.reset(deed.executionId(), deed.who(), deed.reason());
              if (!TemporalNotes.add(handle, run.id(), note, run.revision())) {
                TemporalNotes.addWho(handle, run.id(), note);
              }
            });
  }

  /** An activity of the run is paused: its attempt says so while it lasts. */
  public void activityPaused(RunRow run, String activityId, Deed deed) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              var note =
                  new TemporalNotes.Note(
                      "pause/" + activityId,
                      "pause activity (Temporal)",
                      deed.who(),
                      deed.reason(),
                      "The try that runs may finish; none begins before the activity is unpaused");
              TemporalNotes.add(handle, run.id(), note, run.revision());
              handle
                  .createUpdate(
                      """
                      update step_attempt set phase = 'paused in Temporal'
                      where run_id = :run and state = 'RUNNING'
                      """)
                  .bind("run", run.id())
                  .execute();
            });
  }

  /** The run's workflow was gone, and is to be started again from what is stored. */
  public void rebuilt(RunRow run, @Nullable String who, String words) {
    database
        .jdbi()
        .useTransaction(
            handle ->
                TemporalNotes.add(
                    handle,
                    run.id(),
                    new TemporalNotes.Note(
                        TemporalNotes.rebuildId(run.generation()), "rebuild", who, null, words),
                    run.revision()));
  }
}
