package org.lexatlas.store.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lexatlas.domain.campaign.ScheduleOrder;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;

/** Schedules as people defined them. Temporal keeps the clock. */
public final class ScheduleStore {

  private static final String SELECT =
      "select id, definition, ordered_by, created_at, updated_at from campaign_schedule ";

  private final Database database;

  public ScheduleStore(Database database) {
    this.database = database;
  }

  /** A schedule as stored. */
  public record ScheduleRow(
      UUID id, Json definition, String orderedBy, Instant createdAt, Instant updatedAt) {

    public ScheduleOrder order() {
      return definition.as(ScheduleOrder.class);
    }
  }

  /** Stores a schedule, or its new definition. */
  public ScheduleRow keep(UUID id, ScheduleOrder order, String orderedBy) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        insert into campaign_schedule (id, definition, ordered_by)
                        values (:id, :definition, :by)
                        on conflict (id) do update
                        set definition = excluded.definition, updated_at = now()
                        returning id, definition, ordered_by, created_at, updated_at
                        """)
                    .bind("id", id)
                    .bind("definition", Json.of(order))
                    .bind("by", orderedBy)
                    .mapTo(ScheduleRow.class)
                    .one());
  }

  public Optional<ScheduleRow> find(UUID id) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "where id = :id")
                    .bind("id", id)
                    .mapTo(ScheduleRow.class)
                    .findOne());
  }

  /** All of them, the newest first: people define dozens, not thousands. */
  public List<ScheduleRow> all() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(SELECT + "order by created_at desc, id desc limit 500")
                    .mapTo(ScheduleRow.class)
                    .list());
  }

  public void delete(UUID id) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate("delete from campaign_schedule where id = :id")
                    .bind("id", id)
                    .execute());
  }
}
