package org.lexatlas.store.run;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.Json;

/** Reads and writes the stored state of a run inside a transaction that others start. */
final class Snapshots {

  private Snapshots() {}

  /** The stored state under a row lock, held until the transaction ends. */
  static Optional<RunState> lock(Handle handle, UUID runId) {
    return handle
        .createQuery("select snapshot from run where id = :id for update")
        .bind("id", runId)
        .mapTo(Json.class)
        .findOne()
        .map(json -> json.as(RunState.class));
  }

  /**
   * Keeps a state if it is newer than the stored one and its generation still owns the run.
   *
   * @return whether it was kept
   */
  static boolean keep(Handle handle, RunState state) {
    return handle
            .createUpdate(
                """
                update run set snapshot = :snapshot, revision = :revision, state = :state,
                  started_at = :startedAt, completed_at = :completedAt, updated_at = now()
                where id = :id and generation = :generation and revision < :revision
                """)
            .bind("snapshot", Json.of(state))
            .bind("revision", state.revision())
            .bind("state", state.status().name())
            .bind("startedAt", state.startedAt())
            .bind("completedAt", state.completedAt())
            .bind("id", UUID.fromString(state.spec().id()))
            .bind("generation", state.generation())
            .execute()
        == 1;
  }
}
