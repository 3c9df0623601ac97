package org.lexatlas.store.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommand;
import org.lexatlas.domain.campaign.CampaignScope;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.PauseCause;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.domain.form.FieldFault;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;

/** Orders campaigns, keeps what becomes of them, and lets commands take effect. */
public final class CampaignStore {

  /** Where slots and commands ring; the payload is the campaign's id. */
  static final String CHANNEL = "lexatlas_campaign";

  private final Database database;

  public CampaignStore(Database database) {
    this.database = database;
  }

  /** What became of an order. */
  public sealed interface Ordered {
    CampaignRow campaign();

    record Created(CampaignRow campaign) implements Ordered {}

    /** The same order came before (same id). */
    record Repeated(CampaignRow campaign) implements Ordered {}
  }

  /**
   * A message for a campaign.
   *
   * @param name the signal's name, or {@code command}
   * @param body the message as it came
   * @param command null when it could not be understood: then {@code fault} and {@code words} say
   *     why
   */
  public record Arrival(
      String commandId,
      String name,
      String body,
      Channel channel,
      @Nullable CampaignCommand command,
      CampaignAnswer.Code fault,
      String words) {}

  /** Names in a scope that nothing has, by field. */
  public List<FieldFault> faults(CampaignScope scope) {
    return database.jdbi().withHandle(handle -> ScopeQuery.faults(handle, scope));
  }

  /** How many pairs a scope names, and how many of them have an open run. */
  public record Pairs(long all, long busy) {}

  public Pairs pairs(CampaignScope scope) {
    return database
        .jdbi()
        .withHandle(
            handle -> new Pairs(ScopeQuery.count(handle, scope), ScopeQuery.busy(handle, scope)));
  }

  /** Stores a campaign and freezes its scope, both or neither. Idempotent by id. */
  public Ordered order(CampaignState state, String workflowId) {
    UUID id = UUID.fromString(state.spec().id());
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              int created =
                  handle
                      .createUpdate(
                          """
                          insert into campaign (id, workflow_id, state, revision, snapshot, slots,
                            wake_due_at)
                          values (:id, :workflowId, :state, :revision, :snapshot, 0,
                            now() + interval '10 seconds')
                          on conflict (id) do nothing
                          """)
                      .bind("id", id)
                      .bind("workflowId", workflowId)
                      .bind("state", state.status().name())
                      .bind("revision", state.revision())
                      .bind("snapshot", Json.of(state))
                      .execute();
              if (created == 0) {
                return new Ordered.Repeated(find(handle, id).orElseThrow());
              }
              int slots = ScopeQuery.freeze(handle, id, state.spec().scope());
              CampaignRows.slots(handle, id, slots);
              CampaignEvents.happened(
                  handle,
                  id,
                  "ORDERED",
                  "Ordered by %s: %d slots".formatted(state.spec().orderedBy(), slots));
              return new Ordered.Created(find(handle, id).orElseThrow());
            });
  }

  public Optional<CampaignRow> find(UUID id) {
    return database.jdbi().withHandle(handle -> find(handle, id));
  }

  static Optional<CampaignRow> find(Handle handle, UUID id) {
    return CampaignRows.find(handle, "select " + CampaignRow.COLUMNS + " from campaign", id);
  }

  public Optional<UUID> byWorkflow(String workflowId) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select id from campaign where workflow_id = :id")
                    .bind("id", workflowId)
                    .mapTo(UUID.class)
                    .findOne());
  }

  public Tally tally(UUID id) {
    return database.jdbi().withHandle(handle -> Tallies.of(handle, id));
  }

  /**
   * A workflow has opened the campaign: a planned one runs from now on.
   *
   * @param namespaceId of the workflow's namespace; null when Temporal did not say it
   */
  public CampaignState opened(UUID id, @Nullable String namespaceId) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              CampaignState stored = CampaignRows.lock(handle, id).orElseThrow();
              CampaignState opened = stored.opened();
              if (opened.revision() > stored.revision()) {
                CampaignRows.keep(handle, opened);
                CampaignEvents.happened(handle, id, "OPENED", "Its workflow has begun");
              }
              CampaignRows.awake(handle, id);
              CampaignRows.livesIn(handle, id, namespaceId);
              return opened;
            });
  }

  /** A limit was reached. No effect on a campaign that changed since it was looked at. */
  public void paused(CampaignState seen, PauseCause cause) {
    change(seen, seen.pausedBy(cause), "PAUSED", "Paused: " + cause.words());
  }

  /** Every slot has ended. No effect on a campaign that changed since it was looked at. */
  public void completed(CampaignState seen) {
    change(seen, seen.completed(), "COMPLETED", "Every slot has ended");
  }

  private void change(CampaignState seen, CampaignState next, String kind, String words) {
    UUID id = UUID.fromString(seen.spec().id());
    database
        .jdbi()
        .useTransaction(
            handle -> {
              CampaignState stored = CampaignRows.lock(handle, id).orElseThrow();
              if (stored.revision() == seen.revision()) {
                CampaignRows.keep(handle, next);
                CampaignEvents.happened(handle, id, kind, words);
              }
            });
  }

  /** Says what keeps runs from starting; null when nothing does. */
  public void holdup(UUID id, @Nullable String words, @Nullable Instant until) {
    database.jdbi().useHandle(handle -> CampaignRows.holdup(handle, id, words, until));
  }

  /** Judges a message under the campaign's lock and lets it take effect. Idempotent by its id. */
  public CampaignAnswer command(UUID id, Arrival arrival) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              CampaignState stored = CampaignRows.lock(handle, id).orElse(null);
              var before = CampaignEvents.repeated(handle, id, arrival.commandId());
              if (before.isPresent()) {
                return before.get();
              }
              CampaignAnswer answer = CampaignEffects.answer(handle, id, stored, arrival);
              CampaignEvents.command(handle, id, arrival, answer);
              return answer;
            });
  }

  /** The log, newest first. */
  public List<CampaignEventRow> events(UUID id, long before, int limit) {
    return database.jdbi().withHandle(handle -> CampaignEvents.list(handle, id, before, limit));
  }

  /** Campaigns whose workflow must be woken; each is handed out once per 30 seconds. */
  public List<CampaignRow> takeOverdueWakes(int limit) {
    return database.jdbi().inTransaction(handle -> CampaignRows.takeOverdueWakes(handle, limit));
  }

  /** The workflow was woken. */
  public void woken(UUID id) {
    database.jdbi().useHandle(handle -> CampaignRows.awake(handle, id));
  }
}
