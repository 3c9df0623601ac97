package org.lexatlas.store.campaign;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.Database;
import org.lexatlas.store.run.RunBatch;
import org.lexatlas.store.run.RunRow;

/** Slots whose runs need looking after: started and never opened, silent, or to be cancelled. */
public final class SlotSweep {

  private final Database database;

  public SlotSweep(Database database) {
    this.database = database;
  }

  /**
   * Running slots whose run is not open, or of which nothing was heard for so long; each is handed
   * out once per that time.
   */
  public List<SlotClaims.Claimed> silent(UUID campaign, Duration silence, int limit) {
    return database.jdbi().inTransaction(handle -> silent(handle, campaign, silence, limit));
  }

  private static List<SlotClaims.Claimed> silent(
      Handle handle, UUID campaign, Duration silence, int limit) {
    var slots =
        handle
            .createQuery(
                """
                update campaign_slot set looked_at = now()
                where run_id in (
                  select s.run_id from campaign_slot s join run r on r.id = s.run_id
                  where s.campaign_id = :campaign and s.state = 'RUNNING'
                    and greatest(s.started_at, s.looked_at) < now() - :silence * interval '1 ms'
                    and (r.state not in ('RUNNING', 'WAITING_FOR_OPERATOR', 'PAUSED')
                      or r.updated_at < now() - :silence * interval '1 ms')
                  limit :limit for update of s skip locked)
                returning\s"""
                    + SlotRow.COLUMNS)
            .bind("campaign", campaign)
            .bind("silence", silence.toMillis())
            .bind("limit", limit)
            .mapTo(SlotRow.class)
            .list()
            .stream()
            .collect(Collectors.toMap(SlotRow::runId, Function.identity()));
    return RunBatch.find(handle, List.copyOf(slots.keySet())).stream()
        .map(
            run -> {
              int tries = Objects.requireNonNull(slots.get(run.id())).tries();
              return new SlotClaims.Claimed(
                  run, tries, run.runState().status() == RunStatus.FAILED);
            })
        .toList();
  }

  /** Runs in flight of a campaign that cancels them, each handed out once. */
  public List<RunRow> toCancel(UUID campaign, int limit) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              List<UUID> runs =
                  handle
                      .createQuery(
                          """
                          update campaign_slot set cancel_asked = true,
                            reason = 'Cancelled with its campaign'
                          where run_id in (
                            select run_id from campaign_slot
                            where campaign_id = :campaign and state = 'RUNNING' and not cancel_asked
                            limit :limit for update skip locked)
                          returning run_id
                          """)
                      .bind("campaign", campaign)
                      .bind("limit", limit)
                      .mapTo(UUID.class)
                      .list();
              return RunBatch.find(handle, runs);
            });
  }

  /** The cancellation did not reach the run: it is handed out again. */
  public void askAgain(UUID runId) {
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update campaign_slot set cancel_asked = false
                        where run_id = :run and state = 'RUNNING'
                        """)
                    .bind("run", runId)
                    .execute());
  }

  /** Notes in the log what was found and done. */
  public void note(UUID campaign, String words) {
    database
        .jdbi()
        .useHandle(handle -> CampaignEvents.happened(handle, campaign, "RECONCILED", words));
  }
}
