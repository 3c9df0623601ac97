package org.lexatlas.store.run;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
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
   * The execution that opens a run.
   *
   * @param namespaceId null when Temporal did not say it
   * @param originalExecutionId the same before and after a Temporal reset
   * @param continuedFrom the execution that continued as this one; null for a start
   */
  public record Opener(
      String workflowId,
      String namespace,
      @Nullable String namespaceId,
      String executionId,
      String originalExecutionId,
      @Nullable String continuedFrom) {

    boolean isReset() {
      return !executionId.equals(originalExecutionId);
    }
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
      @Nullable Integer openWindowSeconds,
      int signalsSeen,
      @Nullable UUID busy) {}

  /**
   * Takes the next generation of the run and returns its state. A run that the store does not know
   * is created from {@code unknown}: a workflow that was started by hand heals its missing row.
   */
  public Opened open(Opener opener, RunSpec unknown) {
    UUID id = UUID.fromString(unknown.id());
    try {
      return database
          .jdbi()
          .inTransaction(
              handle -> {
                RunState stored =
                    Snapshots.lock(handle, id)
                        .orElseGet(() -> created(handle, unknown, opener.workflowId()));
                return taken(handle, id, stored, opener);
              });
    } catch (UnableToExecuteStatementException e) {
      if (RunStore.violates(e, "one_open_run")) {
        var busy = new RunStore(database).openRun(unknown.country(), unknown.topic());
        return new Opened(null, null, 0, busy.orElseThrow(() -> e));
      }
      throw e;
    }
  }

  private static RunState created(Handle handle, RunSpec unknown, String workflowId) {
    return RunStore.insert(handle, RunState.ordered(unknown), workflowId, null).runState();
  }

  private static Opened taken(Handle handle, UUID id, RunState stored, Opener opener) {
    RunState opened = stored.opened(stored.generation() + 1);
    TemporalNotes.opened(handle, opener, stored, opened);
    Optional<Integer> window =
        handle
            .createQuery(
                """
                update run set generation = :generation, revision = :revision, state = :state,
                  snapshot = :snapshot, namespace = :namespace, namespace_id = :namespaceId,
                  execution_id = :execution,
                  first_execution_id = coalesce(first_execution_id, :original),
                  start_due_at = null, updated_at = now()
                where id = :id
                returning open_window_seconds
                """)
            .bind("generation", opened.generation())
            .bind("revision", opened.revision())
            .bind("state", opened.status().name())
            .bind("snapshot", Json.of(opened))
            .bind("namespace", opener.namespace())
            .bind("namespaceId", opener.namespaceId())
            .bind("execution", opener.executionId())
            .bind("original", opener.originalExecutionId())
            .bind("id", id)
            .map((row, context) -> Optional.ofNullable(row.getObject(1, Integer.class)))
            .one();
    return new Opened(
        opened,
        window.orElse(null),
        CommandRows.derivedFrom(handle, id, opener.originalExecutionId()),
        null);
  }
}
