package org.lexatlas.store.run;

import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.AnswerCode;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.RunState;

/**
 * What was done to a run in Temporal itself, past signals and updates: kept in the audit log like
 * whatever else was asked of it. Each happening has an id of its own and is told once.
 */
final class TemporalNotes {

  private TemporalNotes() {}

  /**
   * A happening.
   *
   * @param id unique within the run
   * @param name such as {@code terminate (Temporal)}
   * @param who the identity that Temporal noted; null when it noted none
   * @param reason in the words of whoever did it; null when there are none
   * @param words what followed from it, for a person
   */
  record Note(String id, String name, @Nullable String who, @Nullable String reason, String words) {

    static Note reset(String executionId, @Nullable String who, @Nullable String reason) {
      return new Note(
          "reset/" + executionId,
          "reset (Temporal)",
          who,
          reason,
          "Execution %s goes on with the run; what was done is not done again"
              .formatted(executionId));
    }
  }

  /**
   * Tells of an execution that nobody asked us for: a start by hand, or a reset. Called before the
   * run is handed over; an execution that opens the run once more, because it did not hear of the
   * first time, is no news.
   */
  static void opened(Handle handle, RunOpening.Opener opener, RunState stored, RunState opened) {
    UUID runId = UUID.fromString(opened.spec().id());
    if (opener.isReset()) {
      add(handle, runId, Note.reset(opener.executionId(), null, null), opened.revision());
    } else if (stored.generation() > 0
        && opener.continuedFrom() == null
        && !has(handle, runId, rebuildId(stored.generation()))
        && !hasOpened(handle, runId, opener.executionId())
        && !CommandRows.anyPending(handle, runId)) {
      var note =
          new Note(
              "start/" + opener.executionId(),
              "start (Temporal)",
              null,
              null,
              "Execution %s opened the run again".formatted(opener.executionId()));
      add(handle, runId, note, opened.revision());
    }
  }

  /** The id of the note that we start the workflow of this generation again. */
  static String rebuildId(int generation) {
    return "rebuild/" + generation;
  }

  private static boolean has(Handle handle, UUID runId, String id) {
    return CommandRows.find(handle, runId, id).isPresent();
  }

  static boolean resetWithoutWho(Handle handle, UUID runId, String executionId) {
    return CommandRows.find(handle, runId, "reset/" + executionId)
        .filter(row -> row.claimedActor() == null && row.reason() == null)
        .isPresent();
  }

  /** Adds who and why to a note that was written before they were known. */
  static void addWho(Handle handle, UUID runId, Note note) {
    handle
        .createUpdate(
            """
            update operator_command set claimed_actor = :who, reason = :reason
            where run_id = :run and command_id = :id and claimed_actor is null and reason is null
            """)
        .bind("who", note.who())
        .bind("reason", note.reason())
        .bind("run", runId)
        .bind("id", note.id())
        .execute();
  }

  private static boolean hasOpened(Handle handle, UUID runId, String executionId) {
    return handle
        .createQuery("select coalesce(execution_id, '') = :execution from run where id = :run")
        .bind("execution", executionId)
        .bind("run", runId)
        .mapTo(Boolean.class)
        .findOne()
        .orElse(false);
  }

  /** Adds a note; false when it is there already. */
  static boolean add(Handle handle, UUID runId, Note note, long revision) {
    return handle
            .createUpdate(
                """
                insert into operator_command (run_id, command_id, name, reason, claimed_actor,
                  channel, accepted, code, words, revision, answered_at)
                values (:run, :id, :name, :reason, :who, :channel, true, :code, :words, :revision,
                  now())
                on conflict (run_id, command_id) do nothing
                """)
            .bind("run", runId)
            .bind("id", note.id())
            .bind("name", note.name())
            .bind("reason", note.reason())
            .bind("who", note.who())
            .bind("channel", Channel.TEMPORAL.name())
            .bind("code", AnswerCode.ACCEPTED.name())
            .bind("words", note.words())
            .bind("revision", revision)
            .execute()
        == 1;
  }

  /** A text of others as it can be kept; null when it says nothing. */
  static @Nullable String kept(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String printable = text.replace('\0', '\uFFFD');
    return printable.length() > 2_000 ? printable.substring(0, 2_000) + "..." : printable;
  }
}
