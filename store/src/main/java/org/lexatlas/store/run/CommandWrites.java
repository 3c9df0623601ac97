package org.lexatlas.store.run;

import java.time.Duration;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.Step;

/** Writes to the audit log, inside a transaction that others start. */
final class CommandWrites {

  private static final String INSERT =
      """
      insert into operator_command (run_id, command_id, name, type, step, scope, reason, actor,
        claimed_actor, channel, body, derived_from)
      values (:run, :id, :name, :type, :step, :scope, :reason, :actor, :claimed, :channel, :body,
        :derivedFrom)
      on conflict (run_id, command_id) do nothing
      """;

  private CommandWrites() {}

  /**
   * A command of an authenticated actor that has no answer yet.
   *
   * @return false when the same command was kept at the same moment by somebody else
   */
  static boolean pending(Handle handle, UUID runId, Command command, @Nullable String body) {
    return of(handle.createUpdate(INSERT), command)
            .bind("run", runId)
            .bind("id", command.id())
            .bind("name", "command")
            .bind("actor", command.actor())
            .bind("claimed", (String) null)
            .bind("channel", Channel.API.name())
            .bind("body", body)
            .bind("derivedFrom", (String) null)
            .execute()
        == 1;
  }

  /** A message that came through Temporal: whoever it says it is from, it only claims so. */
  static void arrived(Handle handle, CommandStore.Arrival arrival, String id) {
    Command command = arrival.command();
    of(handle.createUpdate(INSERT), command)
        .bind("run", arrival.runId())
        .bind("id", id)
        .bind("name", arrival.name())
        .bind("actor", (String) null)
        .bind("claimed", command == null ? null : command.actor())
        .bind("channel", Channel.TEMPORAL.name())
        .bind("body", arrival.body())
        .bind("derivedFrom", arrival.derivedFrom())
        .execute();
  }

  private static Update of(Update insert, @Nullable Command command) {
    Step step = command == null ? null : command.step();
    return insert
        .bind("type", command == null ? null : command.type().name())
        .bind("step", step == null ? null : step.name())
        .bind("scope", command == null || step == null ? null : command.scope().name())
        .bind("reason", command == null ? null : command.reason());
  }

  static void answer(Handle handle, UUID runId, String commandId, Answer answer) {
    handle
        .createUpdate(
            """
            update operator_command set accepted = :accepted, code = :code, words = :words,
              attempt = :attempt, revision = :revision, answered_at = now()
            where run_id = :run and command_id = :id
            """)
        .bind("accepted", answer.accepted())
        .bind("code", answer.code().name())
        .bind("words", answer.words())
        .bind("attempt", answer.attempt())
        .bind("revision", answer.revision())
        .bind("run", runId)
        .bind("id", commandId)
        .execute();
  }

  static void repeated(Handle handle, UUID runId, String commandId) {
    handle
        .createUpdate(
            """
            update operator_command set repeats = repeats + 1
            where run_id = :run and command_id = :id
            """)
        .bind("run", runId)
        .bind("id", commandId)
        .execute();
  }

  static int expire(Handle handle, Duration after) {
    return handle
        .createUpdate(
            """
            update operator_command set accepted = false, code = 'EXPIRED', answered_at = now(),
              words = 'Temporal did not take the command in time; it is not sent again'
            where accepted is null and channel = 'API'
              and received_at < now() - make_interval(secs => :after)
            """)
        .bind("after", after.toSeconds())
        .execute();
  }
}
