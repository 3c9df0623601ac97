package org.lexatlas.server;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.lexatlas.store.Database;

/**
 * Holds a worker's statements at chosen points, from inside PostgreSQL and without the worker's
 * knowledge: a trigger waits for a lock that the test has.
 */
final class Gates implements AutoCloseable {

  private static final AtomicInteger KEYS = new AtomicInteger(4000);

  private final Database database;
  private final Handle session;

  Gates(Database database) {
    this.database = database;
    this.session = database.jdbi().open();
    session.execute(
        """
        create or replace function held() returns trigger language plpgsql as $$
        begin
          perform pg_advisory_xact_lock_shared(tg_argv[0]::bigint);
          return new;
        end $$
        """);
  }

  /** Closes a gate at an event such as {@code before insert on run}, under a condition. */
  int close(String event, String condition) {
    int key = KEYS.incrementAndGet();
    session.execute("select pg_advisory_lock(" + key + ")");
    session.execute(
        "create trigger gate%d %s for each row when (%s) execute function held('%d')"
            .formatted(key, event, condition, key));
    return key;
  }

  /** Waits until somebody stands before the gate. */
  void reached(int key) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                database
                    .jdbi()
                    .withHandle(
                        handle ->
                            handle
                                .createQuery(
                                    "select exists (select from pg_locks where locktype ="
                                        + " 'advisory' and not granted and objid = :key)")
                                .bind("key", key)
                                .mapTo(Boolean.class)
                                .one()));
  }

  void open(int key) {
    session.execute("select pg_advisory_unlock(" + key + ")");
  }

  /** Ends the sessions that still stand before gates: those of a process that was killed. */
  void forgetTheDead() {
    session.execute(
        """
        select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted
        """);
  }

  @Override
  public void close() {
    session.close();
  }
}
