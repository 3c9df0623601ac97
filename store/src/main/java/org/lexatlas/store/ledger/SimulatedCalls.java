package org.lexatlas.store.ledger;

import org.lexatlas.store.Database;

/** The simulated provider's own count of calls: kept apart from what workers know. */
public final class SimulatedCalls {

  private final Database database;

  public SimulatedCalls(Database database) {
    this.database = database;
  }

  /** Counts one call, before it is answered, and returns its number. */
  public long begin(String step, String country, String topic) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into simulated_call (step, country, topic)
                        values (:step, :country, :topic) returning id
                        """)
                    .bind("step", step)
                    .bind("country", country)
                    .bind("topic", topic)
                    .mapTo(Long.class)
                    .one());
  }

  /** Notes the fault that a call ended in. */
  public void ended(long number, String fault) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate("update simulated_call set fault = :fault where id = :id")
                    .bind("fault", fault)
                    .bind("id", number)
                    .execute());
  }

  /** All calls so far. */
  public long total() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery("select count(*) from simulated_call").mapTo(Long.class).one());
  }
}
