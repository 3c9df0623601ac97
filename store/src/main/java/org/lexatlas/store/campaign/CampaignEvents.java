package org.lexatlas.store.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommand;
import org.lexatlas.domain.run.Channel;

/** The log of a campaign, inside transactions that others start. */
final class CampaignEvents {

  private static final String COLUMNS =
      """
      id, campaign_id, kind, command_id, name, type, reason, actor, claimed_actor, channel, body,
      accepted, code, slots, revision, repeats, words, at
      """;

  private CampaignEvents() {}

  static void happened(Handle handle, UUID campaign, String kind, String words) {
    handle
        .createUpdate(
            "insert into campaign_event (campaign_id, kind, words) values (:id, :kind, :words)")
        .bind("id", campaign)
        .bind("kind", kind)
        .bind("words", words)
        .execute();
  }

  static void command(
      Handle handle, UUID campaign, CampaignStore.Arrival arrival, CampaignAnswer answer) {
    CampaignCommand command = arrival.command();
    String actor = command == null ? null : command.actor();
    boolean known = arrival.channel() == Channel.API;
    handle
        .createUpdate(
            """
            insert into campaign_event (campaign_id, kind, command_id, name, type, reason, actor,
              claimed_actor, channel, body, accepted, code, slots, revision, words)
            values (:id, 'COMMAND', :commandId, :name, :type, :reason, :actor, :claimed, :channel,
              :body, :accepted, :code, :slots, :revision, :words)
            """)
        .bind("id", campaign)
        .bind("commandId", arrival.commandId())
        .bind("name", arrival.name())
        .bind("type", command == null ? null : command.type().name())
        .bind("reason", command == null ? null : command.reason())
        .bind("actor", known ? actor : null)
        .bind("claimed", known ? null : actor)
        .bind("channel", arrival.channel().name())
        .bind("body", arrival.body())
        .bind("accepted", answer.accepted())
        .bind("code", answer.code().name())
        .bind("slots", answer.slots())
        .bind("revision", answer.revision())
        .bind("words", answer.words())
        .execute();
  }

  /** The answer that stands for a command id; the repetition is counted. */
  static Optional<CampaignAnswer> repeated(Handle handle, UUID campaign, String commandId) {
    return handle
        .createQuery(
            """
            update campaign_event set repeats = repeats + 1
            where campaign_id = :id and command_id = :command returning\s"""
                + COLUMNS)
        .bind("id", campaign)
        .bind("command", commandId)
        .mapTo(CampaignEventRow.class)
        .findOne()
        .map(CampaignEventRow::answer);
  }

  static List<CampaignEventRow> list(Handle handle, UUID campaign, long before, int limit) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from campaign_event where campaign_id = :id and id < :before"
                + " order by id desc limit :limit")
        .bind("id", campaign)
        .bind("before", before)
        .bind("limit", limit)
        .mapTo(CampaignEventRow.class)
        .list();
  }
}
