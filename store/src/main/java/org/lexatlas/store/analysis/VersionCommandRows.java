package org.lexatlas.store.analysis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.analysis.VersionCommandRow.Code;

/** Rows of the versions' audit log, inside a transaction that others start. */
final class VersionCommandRows {

  private static final String COLUMNS =
      """
      id, analysis_id, version, command_id, type, reason, actor, channel, accepted, code, made,
      received_at
      """;

  private VersionCommandRows() {}

  static VersionCommandRow add(
      Handle handle,
      long analysis,
      int version,
      VersionOrder order,
      Code code,
      @Nullable Integer made) {
    return handle
        .createQuery(
            """
            insert into version_command (analysis_id, version, command_id, type, reason, actor,
              channel, accepted, code, made)
            values (:analysis, :version, :command, :type, :reason, :actor, :channel, :accepted,
              :code, :made)
            returning
            """
                + COLUMNS)
        .bind("analysis", analysis)
        .bind("version", version)
        .bind("command", order.id())
        .bind("type", order.type())
        .bind("reason", order.reason())
        .bind("actor", order.actor())
        .bind("channel", order.channel())
        .bind("accepted", code == Code.DONE)
        .bind("code", code)
        .bind("made", made)
        .mapTo(VersionCommandRow.class)
        .one();
  }

  static Optional<VersionCommandRow> find(Handle handle, long analysis, UUID command) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from version_command where analysis_id = :analysis and command_id = :command")
        .bind("analysis", analysis)
        .bind("command", command)
        .mapTo(VersionCommandRow.class)
        .findOne();
  }

  static List<VersionCommandRow> page(Handle handle, long analysis, long before, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from version_command where analysis_id = :analysis and id < :before"
                + " order by id desc limit :limit")
        .bind("analysis", analysis)
        .bind("before", before)
        .bind("limit", limit)
        .mapTo(VersionCommandRow.class)
        .list();
  }

  /** The answer to an order whose id belongs to another one. */
  static VersionCommandRow reused(VersionCommandRow earlier) {
    return new VersionCommandRow(
        earlier.id(),
        earlier.analysisId(),
        earlier.version(),
        earlier.commandId(),
        earlier.type(),
        earlier.reason(),
        earlier.actor(),
        earlier.channel(),
        false,
        Code.KEY_REUSED,
        null,
        earlier.receivedAt());
  }
}
