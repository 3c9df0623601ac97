package org.lexatlas.store.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;
import org.lexatlas.store.analysis.AnalysisRows;
import org.postgresql.util.PSQLException;

/** Orders runs and reads them. */
public final class RunStore {

  static final String COLUMNS =
      """
      id, workflow_id, namespace, country, topic, mode, provider, policy, as_of, campaign, state,
      revision, generation, snapshot, first_execution_id, namespace_id, execution_id, created_at,
      started_at, completed_at, updated_at
      """;

  static final String INSERT =
      """
      insert into run (id, workflow_id, analysis_id, country, topic, mode, provider, policy,
        as_of, campaign, state, revision, generation, snapshot, open_window_seconds,
        start_due_at)
      values (:id, :workflowId,
        (select id from analysis where country = :country and topic = :topic), :country, :topic,
        :mode, :provider, :policy, :asOf, :campaign, :state, :revision, :generation, :snapshot,
        :openWindow, now() + interval '30 seconds')
      """;

  private final Database database;

  public RunStore(Database database) {
    this.database = database;
  }

  /** What became of an order. */
  public sealed interface Ordered {
    /** The row is there and nothing else was: start its workflow. */
    record Created(RunRow run) implements Ordered {}

    /** The same order came before (same run id). */
    record Repeated(RunRow run) implements Ordered {}

    /** Another run of the analysis is open. */
    record Busy(UUID openRun) implements Ordered {}
  }

  /**
   * Stores a run in state STARTING. Idempotent by run id.
   *
   * @param openWindowSeconds how long its executions stay open after the end; null for the worker's
   *     default
   */
  public Ordered order(RunSpec spec, String workflowId, @Nullable Integer openWindowSeconds) {
    try {
      return database
          .jdbi()
          .inTransaction(handle -> order(handle, spec, workflowId, openWindowSeconds));
    } catch (UnableToExecuteStatementException e) {
      var same = violates(e) ? find(UUID.fromString(spec.id())) : Optional.<RunRow>empty();
      if (same.isPresent()) {
        return new Ordered.Repeated(same.get()); // the same order came at the same moment
      }
      if (violates(e, "one_open_run")) {
        return openRun(spec.country(), spec.topic())
            .<Ordered>map(Ordered.Busy::new)
            .orElseThrow(() -> e);
      }
      throw e;
    }
  }

  private static Ordered order(
      Handle handle, RunSpec spec, String workflowId, @Nullable Integer openWindowSeconds) {
    var existing = find(handle, UUID.fromString(spec.id()));
    return existing.isPresent()
        ? new Ordered.Repeated(existing.get())
        : new Ordered.Created(
            insert(handle, RunState.ordered(spec), workflowId, openWindowSeconds));
  }

  static RunRow insert(
      Handle handle, RunState state, String workflowId, @Nullable Integer openWindowSeconds) {
    // makes the analysis where there is none
    AnalysisRows.idOf(handle, state.spec().country(), state.spec().topic());
    return bindInsert(
            handle.createQuery(INSERT + " returning " + COLUMNS),
            state,
            workflowId,
            openWindowSeconds)
        .mapTo(RunRow.class)
        .one();
  }

  static <S extends SqlStatement<S>> S bindInsert(
      S insert, RunState state, String workflowId, @Nullable Integer openWindowSeconds) {
    RunSpec spec = state.spec();
    return insert
        .bind("id", UUID.fromString(spec.id()))
        .bind("workflowId", workflowId)
        .bind("country", spec.country())
        .bind("topic", spec.topic())
        .bind("mode", spec.mode().name())
        .bind("provider", spec.provider())
        .bind("policy", spec.policy().name())
        .bind("asOf", spec.asOf())
        .bind("campaign", spec.campaign())
        .bind("state", state.status().name())
        .bind("revision", state.revision())
        .bind("generation", state.generation())
        .bind("snapshot", Json.of(state))
        .bind("openWindow", openWindowSeconds);
  }

  public Optional<RunRow> find(UUID id) {
    return database.jdbi().withHandle(handle -> find(handle, id));
  }

  static Optional<RunRow> find(Handle handle, UUID id) {
    return handle
        .createQuery("select " + COLUMNS + " from run where id = :id")
        .bind("id", id)
        .mapTo(RunRow.class)
        .findOne();
  }

  /** The run that keeps an analysis busy. */
  public Optional<UUID> openRun(String country, String topic) {
    return database.jdbi().withHandle(handle -> RunBatch.openRun(handle, country, topic));
  }

  /** Runs whose workflow did not open them in time; each is handed out once per 30 seconds. */
  public List<RunRow> takeOverdueStarts(int limit) {
    return database
        .jdbi()
        .inTransaction(
            handle ->
                handle
                    .createQuery(
                        """
                        update run set start_tries = start_tries + 1,
                          start_due_at = now() + interval '30 seconds'
                        where id in (
                          select id from run where state = 'STARTING' and start_due_at <= now()
                          order by start_due_at limit :limit for update skip locked)
                        returning\s"""
                            + COLUMNS)
                    .bind("limit", limit)
                    .mapTo(RunRow.class)
                    .list());
  }

  private static boolean violates(UnableToExecuteStatementException e) {
    return e.getCause() instanceof PSQLException sql && "23505".equals(sql.getSQLState());
  }

  /** Whether a failure is the violation of this constraint or index. */
  static boolean violates(UnableToExecuteStatementException e, String constraint) {
    return e.getCause() instanceof PSQLException sql
        && sql.getServerErrorMessage() != null
        && constraint.equals(sql.getServerErrorMessage().getConstraint());
  }
}
