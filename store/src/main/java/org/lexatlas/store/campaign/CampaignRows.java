package org.lexatlas.store.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.store.Json;

/** Rows of campaigns, inside a transaction that others start. */
final class CampaignRows {

  private CampaignRows() {}

  static Optional<CampaignRow> find(Handle handle, String select, UUID id) {
    return handle
        .createQuery(select + " where id = :id")
        .bind("id", id)
        .mapTo(CampaignRow.class)
        .findOne();
  }

  /** The stored state under a row lock, held until the transaction ends. */
  static Optional<CampaignState> lock(Handle handle, UUID id) {
    return snapshot(handle, id, "for update");
  }

  /** The stored state, which no command changes until the transaction ends. */
  static Optional<CampaignState> share(Handle handle, UUID id) {
    return snapshot(handle, id, "for share");
  }

  private static Optional<CampaignState> snapshot(Handle handle, UUID id, String lock) {
    return handle
        .createQuery("select snapshot from campaign where id = :id " + lock)
        .bind("id", id)
        .mapTo(Json.class)
        .findOne()
        .map(json -> json.as(CampaignState.class));
  }

  static void keep(Handle handle, CampaignState state) {
    handle
        .createUpdate(
            """
            update campaign set snapshot = :snapshot, revision = :revision, state = :state,
              started_at = case when :state = 'RUNNING' then coalesce(started_at, now())
                else started_at end,
              completed_at = case when :ended then coalesce(completed_at, now()) end,
              holdup = null, holdup_until = null, updated_at = now()
            where id = :id
            """)
        .bind("snapshot", Json.of(state))
        .bind("revision", state.revision())
        .bind("state", state.status().name())
        .bind("ended", state.status().ended())
        .bind("id", UUID.fromString(state.spec().id()))
        .execute();
  }

  static void slots(Handle handle, UUID id, int more) {
    handle
        .createUpdate("update campaign set slots = slots + :more where id = :id")
        .bind("more", more)
        .bind("id", id)
        .execute();
  }

  static void holdup(Handle handle, UUID id, @Nullable String words, @Nullable Instant until) {
    handle
        .createUpdate(
            """
            update campaign set holdup = :words, holdup_until = :until
            where id = :id and (holdup, holdup_until) is distinct from (:words, :until)
            """)
        .bind("words", words)
        .bind("until", until)
        .bind("id", id)
        .execute();
  }

  /** The workflow must look again, whether it runs or has ended. */
  static void wake(Handle handle, UUID id) {
    handle
        .createUpdate(
            "update campaign set wake_due_at = now() + interval '10 seconds' where id = :id")
        .bind("id", id)
        .execute();
    handle
        .createQuery("select pg_notify(:channel, :id::text)::text")
        .bind("channel", CampaignStore.CHANNEL)
        .bind("id", id)
        .mapTo(String.class)
        .one();
  }

  static void awake(Handle handle, UUID id) {
    handle
        .createUpdate(
            "update campaign set wake_due_at = null where id = :id and wake_due_at is not null")
        .bind("id", id)
        .execute();
  }

  static void livesIn(Handle handle, UUID id, @Nullable String namespaceId) {
    handle
        .createUpdate(
            "update campaign set namespace_id = :namespaceId"
                + " where id = :id and namespace_id is distinct from :namespaceId"
                + " and cast(:namespaceId as text) is not null")
        .bind("namespaceId", namespaceId)
        .bind("id", id)
        .execute();
  }

  static List<CampaignRow> takeOverdueWakes(Handle handle, int limit) {
    return handle
        .createQuery(
            """
            update campaign set wake_due_at = now() + interval '30 seconds'
            where id in (
              select id from campaign where wake_due_at <= now()
              order by wake_due_at limit :limit for update skip locked)
            returning\s"""
                + CampaignRow.COLUMNS)
        .bind("limit", limit)
        .mapTo(CampaignRow.class)
        .list();
  }
}
