package org.lexatlas.store.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.campaign.CampaignSpec;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.SlotState;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.Database;
import org.lexatlas.store.run.RunBatch;
import org.lexatlas.store.run.RunRow;

/** Takes slots for their runs. Any number of admissions may do so at once. */
public final class SlotClaims {

  private final Database database;

  public SlotClaims(Database database) {
    this.database = database;
  }

  /**
   * A slot whose run is to be started.
   *
   * @param reopens whether the run exists and has failed: then the failed step is run again
   */
  public record Claimed(RunRow run, int tries, boolean reopens) {}

  /**
   * Claims the next slots and stores their runs, in one transaction: whoever dies after it, each
   * run is there to be started. A slot whose analysis has an open run is NOT_STARTED. Claims
   * nothing when the campaign does not run any more.
   */
  public List<Claimed> claim(UUID campaign, int limit, LocalDate today) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              CampaignState state = CampaignRows.share(handle, campaign).orElseThrow();
              return state.status() == CampaignStatus.RUNNING
                  ? claim(handle, state.spec(), limit, today)
                  : List.of();
            });
  }

  private static List<Claimed> claim(Handle handle, CampaignSpec spec, int limit, LocalDate today) {
    List<SlotRow> slots = take(handle, UUID.fromString(spec.id()), limit);
    LocalDate asOf = spec.asOf() == null ? today : spec.asOf();
    var specs = slots.stream().map(slot -> run(spec, slot, asOf)).toList();
    Set<UUID> created = RunBatch.order(handle, specs);
    var existing =
        RunBatch.find(handle, slots.stream().map(SlotRow::runId).toList()).stream()
            .collect(Collectors.toMap(RunRow::id, Function.identity()));
    var claimed = new ArrayList<Claimed>();
    for (SlotRow slot : slots) {
      RunRow run = existing.get(slot.runId());
      if (run == null) {
        busy(handle, slot);
      } else if (created.contains(run.id()) || run.runState().status().open()) {
        claimed.add(new Claimed(run, slot.tries(), false));
      } else if (failed(run)) {
        claimed.add(new Claimed(run, slot.tries(), true));
      } else {
        close(handle, slot, run);
      }
    }
    return claimed;
  }

  private static boolean failed(RunRow run) {
    return run.runState().status() == RunStatus.FAILED;
  }

  private static List<SlotRow> take(Handle handle, UUID campaign, int limit) {
    return handle
        .createQuery(
            """
            update campaign_slot set state = 'RUNNING', tries = tries + 1, parked = false,
              cancel_asked = false, reason = null, blocked_by = null, ended_at = null,
              started_at = clock_timestamp(), looked_at = null
            where (campaign_id, country, topic) in (
              select campaign_id, country, topic from campaign_slot
              where campaign_id = :campaign and state = 'PENDING'
              order by ordinal limit :limit for update skip locked)
            returning\s"""
                + SlotRow.COLUMNS)
        .bind("campaign", campaign)
        .bind("limit", limit)
        .mapTo(SlotRow.class)
        .list()
        .stream()
        // one order for all campaigns: no two wait for each other's runs
        .sorted(Comparator.comparing(SlotRow::country).thenComparing(SlotRow::topic))
        .toList();
  }

  private static RunSpec run(CampaignSpec spec, SlotRow slot, LocalDate asOf) {
    return new RunSpec(
        slot.runId().toString(),
        slot.country(),
        slot.topic(),
        RunMode.AUTO,
        spec.provider(),
        spec.policy(),
        asOf,
        null,
        spec.id());
  }

  private static void busy(Handle handle, SlotRow slot) {
    UUID open = RunBatch.openRun(handle, slot.country(), slot.topic()).orElse(null);
    if (open == null) { // it ended meanwhile: the slot's turn comes again
      set(handle, slot, "PENDING", null, null);
    } else {
      set(handle, slot, "NOT_STARTED", "Run " + open + " of this analysis is open", open);
    }
  }

  /** The run of an earlier try ended well, or was cancelled, before this claim. */
  private static void close(Handle handle, SlotRow slot, RunRow run) {
    set(handle, slot, SlotState.of(run.runState().status()).name(), null, null);
  }

  /** Ends a claim without a run of its own; for an open run that came before, with its id. */
  public void notStarted(Claimed claimed, String why) {
    database
        .jdbi()
        .useTransaction(
            handle -> {
              RunRow run = claimed.run();
              UUID open = RunBatch.openRun(handle, run.country(), run.topic()).orElse(null);
              handle
                  .createUpdate(
                      """
                      update campaign_slot set state = 'NOT_STARTED', reason = :why,
                        blocked_by = :open, ended_at = clock_timestamp()
                      where run_id = :run and state = 'RUNNING'
                      """)
                  .bind("why", why)
                  .bind("open", open)
                  .bind("run", run.id())
                  .execute();
            });
  }

  private static void set(
      Handle handle, SlotRow slot, String state, @Nullable String reason, @Nullable UUID blocker) {
    handle
        .createUpdate(
            """
            update campaign_slot set state = :state, reason = :reason, blocked_by = :blocker,
              ended_at = case when :state <> 'PENDING' then clock_timestamp() end
            where run_id = :run
            """)
        .bind("state", state)
        .bind("reason", reason)
        .bind("blocker", blocker)
        .bind("run", slot.runId())
        .execute();
  }

  /** Places that runs of all campaigns hold. */
  public long active() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select count(*) from campaign_slot where state = 'RUNNING' and not parked")
                    .mapTo(Long.class)
                    .one());
  }
}
