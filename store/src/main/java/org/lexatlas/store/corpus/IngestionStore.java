package org.lexatlas.store.corpus;

import java.util.Optional;
import java.util.UUID;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;

/** Ingestions as people see them. */
public final class IngestionStore {

  private static final long SAMPLES_LOCK = 7_236_001; // any number that nothing else locks

  private final Database database;

  public IngestionStore(Database database) {
    this.database = database;
  }

  public void begin(UUID id, String folder) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        insert into corpus_ingestion (id, folder, state)
                        values (:id, :folder, 'RUNNING') on conflict (id) do nothing
                        """)
                    .bind("id", id)
                    .bind("folder", folder)
                    .execute());
  }

  public void progress(UUID id, int done, int total) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        "update corpus_ingestion set done = :done, total = :total where id = :id")
                    .bind("done", done)
                    .bind("total", total)
                    .bind("id", id)
                    .execute());
  }

  public void completed(UUID id, Json report) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update corpus_ingestion set state = 'COMPLETED', report = :report,
                          error = null, completed_at = now()
                        where id = :id
                        """)
                    .bind("report", report)
                    .bind("id", id)
                    .execute());
  }

  public void failed(UUID id, String error) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update corpus_ingestion set state = 'FAILED', error = :error,
                          completed_at = now()
                        where id = :id
                        """)
                    .bind("error", error)
                    .bind("id", id)
                    .execute());
  }

  public Optional<IngestionRow> find(UUID id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select * from corpus_ingestion where id = :id")
                    .bind("id", id)
                    .mapTo(IngestionRow.class)
                    .findOne());
  }

  /** Runs the work alone: several processes that start at once bring the samples in once. */
  public void alone(Runnable work) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              handle.execute("select pg_advisory_xact_lock(?)", SAMPLES_LOCK);
              work.run();
            });
  }
}
