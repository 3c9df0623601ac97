package org.lexatlas.store.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** Rows of the audit log, inside a transaction that others start. */
final class CommandRows {

  static final String COLUMNS =
      """
      id, run_id, command_id, name, type, step, scope, reason, actor, claimed_actor, channel, body,
      accepted, code, words, attempt, revision, repeats, received_at, answered_at
      """;

  private CommandRows() {}

  /** How many signals without an id came through one Temporal execution. */
  static int derivedFrom(Handle handle, UUID runId, String executionId) {
    return handle
        .createQuery(
            "select count(*) from operator_command where run_id = :id and derived_from = :from")
        .bind("id", runId)
        .bind("from", executionId)
        .mapTo(Integer.class)
        .one();
  }

  /** Whether a command waits for Temporal to take it. */
  static boolean anyPending(Handle handle, UUID runId) {
    return handle
        .createQuery(
            "select exists (select from operator_command"
                + " where run_id = :run and accepted is null)")
        .bind("run", runId)
        .mapTo(Boolean.class)
        .one();
  }

  static Optional<CommandRow> find(Handle handle, UUID runId, String commandId) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from operator_command where run_id = :run and command_id = :id for update")
        .bind("run", runId)
        .bind("id", commandId)
        .mapTo(CommandRow.class)
        .findOne();
  }

  static List<CommandRow> ofRun(Handle handle, UUID runId, long before, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from operator_command where run_id = :id and id < :before"
                + " order by id desc limit :limit")
        .bind("id", runId)
        .bind("before", before)
        .bind("limit", limit)
        .mapTo(CommandRow.class)
        .list();
  }
}
