package org.lexatlas.store.event;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;

/** Reads the outbox. Events of transactions that may still be overtaken are not seen yet. */
public final class EventStore {

  private static final String COLUMNS =
      "xid::text::bigint as xid, id, kind, run_id, country, topic, campaign, state, revision, at";
  private static final String SETTLED = "xid < pg_snapshot_xmin(pg_current_snapshot())";

  private final Database database;

  public EventStore(Database database) {
    this.database = database;
  }

  /** What a reader is interested in; null means anything. */
  public record Interest(
      @Nullable UUID run,
      @Nullable String country,
      @Nullable String topic,
      @Nullable String campaign) {

    public boolean covers(EventRow event) {
      return (run == null || run.equals(event.runId()))
          && (country == null || country.equals(event.country()))
          && (topic == null || topic.equals(event.topic()))
          && (campaign == null || campaign.equals(event.campaign()));
    }
  }

  /** The events after a place, in their order, at most {@code limit}. */
  public List<EventRow> after(EventId place, Interest interest, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select "
                            + COLUMNS
                            + " from event where (xid, id) > (cast(:xid as xid8), :id) and "
                            + SETTLED
                            + """
                             and (cast(:run as uuid) is null or run_id = cast(:run as uuid))
                             and (cast(:country as text) is null or country = :country)
                             and (cast(:topic as text) is null or topic = :topic)
                             and (cast(:campaign as text) is null or campaign = :campaign)
                             order by xid, id limit :limit
                            """)
                    .bind("xid", String.valueOf(place.xid()))
                    .bind("id", place.id())
                    .bindByType("run", interest.run(), UUID.class)
                    .bind("country", interest.country())
                    .bind("topic", interest.topic())
                    .bind("campaign", interest.campaign())
                    .bind("limit", limit)
                    .mapTo(EventRow.class)
                    .list());
  }

  /** The place of the newest event that can be seen; {@link EventId#NONE} when there is none. */
  public EventId newest() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select xid::text::bigint as xid, id from event where "
                            + SETTLED
                            + " order by event.xid desc, id desc limit 1")
                    .mapTo(EventId.class)
                    .findOne())
        .orElse(EventId.NONE);
  }

  /** Whether something was written that {@link #after} does not show yet. */
  public boolean unsettled() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select exists (select 1 from event where not (" + SETTLED + "))")
                    .mapTo(Boolean.class)
                    .one());
  }

  /** Forgets events older than this; a page that was away for longer starts anew. */
  public int forget(Duration age) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createUpdate(
                        "delete from event where at < now() - make_interval(secs => :age)")
                    .bind("age", age.toSeconds())
                    .execute());
  }
}
