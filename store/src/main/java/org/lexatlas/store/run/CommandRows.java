package org.lexatlas.store.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.CommandLog;

/** Rows of the audit log, inside a transaction that others start. */
final class CommandRows {

  static final String COLUMNS =
      """
      id, run_id, command_id, name, type, step, scope, reason, actor, claimed_actor, channel, body,
      accepted, code, words, attempt, revision, repeats, received_at, answered_at
      """;

  private CommandRows() {}

  static CommandLog log(Handle handle, UUID runId) {
    var answers = new LinkedHashMap<String, Answer>();
    for (CommandRow row :
        handle
            .createQuery(
                "select "
                    + COLUMNS
                    + " from operator_command where run_id = :id and accepted is not null"
                    + " order by id")
            .bind("id", runId)
            .mapTo(CommandRow.class)
            .list()) {
      row.answer().ifPresent(answer -> answers.put(row.commandId(), answer));
    }
    return new CommandLog(answers);
  }

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
