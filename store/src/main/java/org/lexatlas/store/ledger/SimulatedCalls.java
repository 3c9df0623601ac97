package org.lexatlas.store.ledger;

import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;

/** The simulated provider's own count of calls: kept apart from what workers know. */
public final class SimulatedCalls {

  private final Database database;

  public SimulatedCalls(Database database) {
    this.database = database;
  }

  /** Counts one call, with the fault that it ended in. */
  public void count(String question, @Nullable String fault) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "insert into simulated_call (question, fault) values (:question, :fault)")
                    .bind("question", question)
                    .bind("fault", fault)
                    .execute());
  }

  public long total() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery("select count(*) from simulated_call").mapTo(Long.class).one());
  }
}
