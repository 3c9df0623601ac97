package org.lexatlas.store.run;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.CommandLog;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;

/** Hands a run to an execution: the next generation, and everything that the store knows. */
public final class RunOpening {

  private final Database database;

  public RunOpening(Database database) {
    this.database = database;
  }

  /**
   * What an execution gets.
   *
   * @param state null when the run cannot be opened because {@code busy} is open
   * @param openWindowSeconds the run's own; null for the default
   * @param signalsSeen signals without an id that this execution took before a Temporal reset
   */
  public record Opened(
      @Nullable RunState state,
      CommandLog log,
      @Nullable Integer openWindowSeconds,
      int signalsSeen,
      @Nullable UUID busy) {}

  /**
   * Takes the next generation of the run and returns its state. A run that the store does not know
   * is created from {@code unknown}: a workflow that was started by hand heals its missing row.
   */
  public Opened open(
      String workflowId, String namespace, String originalExecutionId, RunSpec unknown) {
    UUID id = UUID.fromString(unknown.id());
    try {
      return database
          .jdbi()
          .inTransaction(
              handle -> {
                RunState stored =
                    Snapshots.lock(handle, id)
                        .orElseGet(() -> created(handle, unknown, workflowId));
                return taken(handle, id, stored, namespace, originalExecutionId);
              });
    } catch (UnableToExecuteStatementException e) {
      if (RunStore.violates(e, "one_open_run")) {
        var busy = new RunStore(database).openRun(unknown.country(), unknown.topic());
        return new Opened(null, CommandLog.EMPTY, null, 0, busy.orElseThrow(() -> e));
      }
      throw e;
    }
  }

  private static RunState created(Handle handle, RunSpec unknown, String workflowId) {
    return RunStore.insert(handle, RunState.ordered(unknown), workflowId, null).runState();
  }

  private static Opened taken(
      Handle handle, UUID id, RunState stored, String namespace, String originalExecutionId) {
    RunState opened = stored.opened(stored.generation() + 1);
    Optional<Integer> window =
        handle
            .createQuery(
                """
                update run set generation = :generation, revision = :revision, state = :state,
                  snapshot = :snapshot, namespace = :namespace,
                  first_execution_id = coalesce(first_execution_id, :execution),
                  start_due_at = null, updated_at = now()
                where id = :id
                returning open_window_seconds
                """)
            .bind("generation", opened.generation())
            .bind("revision", opened.revision())
            .bind("state", opened.status().name())
            .bind("snapshot", Json.of(opened))
            .bind("namespace", namespace)
            .bind("execution", originalExecutionId)
            .bind("id", id)
            .map((row, context) -> Optional.ofNullable(row.getObject(1, Integer.class)))
            .one();
    return new Opened(
        opened,
        CommandRows.log(handle, id),
        window.orElse(null),
        CommandRows.derivedFrom(handle, id, originalExecutionId),
        null);
  }
}
