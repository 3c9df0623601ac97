package org.lexatlas.store.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;

/** Reads attempts for people, and outputs for the steps after them. */
public final class AttemptTexts {

  private final Database database;

  public AttemptTexts(Database database) {
    this.database = database;
  }

  /** The attempts of a step, oldest first. */
  public List<AttemptRow> ofStep(UUID runId, Step step) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select "
                            + AttemptRows.COLUMNS
                            + " from step_attempt where run_id = :run and step = :step"
                            + " order by number")
                    .bind("run", runId)
                    .bind("step", step.name())
                    .mapTo(AttemptRow.class)
                    .list());
  }

  /** The output of an attempt; empty when it has none. */
  public Optional<Json> output(UUID runId, Step step, int number) {
    return database.jdbi().withHandle(handle -> output(handle, runId, step, number));
  }

  public static Optional<Json> output(Handle handle, UUID runId, Step step, int number) {
    return column(handle, "output", runId, step, number).map(Json::new);
  }

  /** The raw reply of an attempt; empty when none came. */
  public Optional<String> rawReply(UUID runId, Step step, int number) {
    return database.jdbi().withHandle(handle -> column(handle, "raw_reply", runId, step, number));
  }

  /** What an attempt worked from; empty when there is no such attempt. */
  public static Optional<Json> inputs(Handle handle, UUID runId, Step step, int number) {
    return column(handle, "inputs", runId, step, number).map(Json::new);
  }

  /** The tokens of each step's latest finished attempt. */
  public Map<Step, Long> lastTokens(UUID runId) {
    record Used(Step step, long tokens) {}
    return database
        .jdbi()
        .withHandle(
            handle -> {
              var tokens = new HashMap<Step, Long>();
              handle
                  .createQuery(
                      """
                      select distinct on (step) step, tokens_input + tokens_output as tokens
                      from step_attempt where run_id = :run and state = 'COMPLETED'
                      order by step, number desc
                      """)
                  .bind("run", runId)
                  .mapTo(Used.class)
                  .forEach(used -> tokens.put(used.step(), used.tokens()));
              return tokens;
            });
  }

  private static Optional<String> column(
      Handle handle, String column, UUID runId, Step step, int number) {
    return handle
        .createQuery(
            "select "
                + column
                + " from step_attempt where run_id = :run and step = :step and number = :number"
                + " and "
                + column
                + " is not null")
        .bind("run", runId)
        .bind("step", step.name())
        .bind("number", number)
        .mapTo(String.class)
        .findOne();
  }
}
