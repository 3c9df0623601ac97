package org.lexatlas.store.campaign;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommand;
import org.lexatlas.domain.campaign.CampaignCommandType;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.LimitChange;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.store.Database;
import org.lexatlas.store.run.SilentRuns.Deed;

/**
 * Campaigns that have not ended: found, and brought in line with what Temporal says of their
 * workflows. Between two turns of admission a campaign writes nothing, so each is asked about.
 */
public final class SilentCampaigns {

  private static final String UNENDED = " state in ('PLANNED', 'RUNNING', 'PAUSED')";

  private final Database database;
  private final Clock clock;

  public SilentCampaigns(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * The next campaigns to ask Temporal about, each at most once per {@code pause}; none whose
   * workflow is about to be woken anyway.
   */
  public List<CampaignRow> take(Duration pause, int limit) {
    return database
        .jdbi()
        .inTransaction(
            handle ->
                handle
                    .createQuery(
                        """
                        update campaign set looked_at = now() where id in (
                          select id from campaign where%s and wake_due_at is null
                            and (looked_at is null
                              or looked_at < now() - make_interval(secs => :pause))
                          order by looked_at nulls first limit :limit for update skip locked)
                        returning %s"""
                            .formatted(UNENDED, CampaignRow.COLUMNS))
                    .bind("pause", pause.toMillis() / 1000.0)
                    .bind("limit", limit)
                    .mapTo(CampaignRow.class)
                    .list());
  }

  /** All campaigns that have not ended, by id. */
  public List<CampaignRow> unended() {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select %s from campaign where%s order by id"
                            .formatted(CampaignRow.COLUMNS, UNENDED))
                    .mapTo(CampaignRow.class)
                    .list());
  }

  /** Whether no command and no transition came since the row was read. */
  public boolean unchanged(CampaignRow seen) {
    return database
        .jdbi()
        .withHandle(handle -> CampaignStore.find(handle, seen.id()))
        .filter(now -> now.revision() == seen.revision())
        .isPresent();
  }

  /** An open execution of its workflow was found in this namespace. */
  public void livesIn(UUID id, String namespaceId) {
    database.jdbi().useHandle(handle -> CampaignRows.livesIn(handle, id, namespaceId));
  }

  /**
   * Its workflow was ended by hand: the campaign is cancelled as by a command, with who and why in
   * its log, and its runs in flight go on to their ends. No effect on a campaign that changed since
   * it was looked at; idempotent by the execution.
   */
  public void ended(CampaignRow seen, Deed deed) {
    String commandId = "end/" + deed.executionId();
    var arrival =
        new CampaignStore.Arrival(
            commandId,
            deed.how() + " (Temporal)",
            "{}",
            Channel.TEMPORAL,
            cancel(commandId, deed),
            CampaignAnswer.Code.INVALID,
            "");
    database
        .jdbi()
        .useTransaction(
            handle -> {
              CampaignState stored = CampaignRows.lock(handle, seen.id()).orElseThrow();
              if (stored.revision() == seen.revision()
                  && CampaignEvents.repeated(handle, seen.id(), commandId).isEmpty()) {
                CampaignAnswer answer = CampaignEffects.answer(handle, seen.id(), stored, arrival);
                CampaignEvents.command(handle, seen.id(), arrival, answer);
              }
            });
  }

  private CampaignCommand cancel(String commandId, Deed deed) {
    String who = deed.who();
    return new CampaignCommand(
        commandId,
        CampaignCommandType.CANCEL,
        deed.words(),
        who == null ? "Temporal" : who,
        Channel.TEMPORAL,
        false,
        LimitChange.NONE,
        List.of(),
        List.of(),
        List.of(),
        null,
        clock.instant());
  }

  /** Tells in the campaign's log that its workflow was started again. */
  public void rebuilt(UUID id, String words) {
    database.jdbi().useHandle(handle -> CampaignEvents.happened(handle, id, "RECONCILED", words));
  }
}
