package org.lexatlas.store.campaign;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;

/** Lists of campaigns and of their slots, by keyset. */
public final class CampaignList {

  private final Database database;

  public CampaignList(Database database) {
    this.database = database;
  }

  /** A campaign's place in the list. */
  public record Position(Instant createdAt, UUID id) {}

  /** The newest campaigns, at most {@code limit}; a null state is any. */
  public List<CampaignRow> campaigns(@Nullable String state, @Nullable Position before, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select "
                            + CampaignRow.COLUMNS
                            + """
                              from campaign
                              where (:state::text is null or state = :state)
                                and (:at::timestamptz is null or (created_at, id) < (:at, :id::uuid))
                              order by created_at desc, id desc limit :limit
                              """)
                    .bind("state", state)
                    .bind("at", before == null ? null : before.createdAt())
                    .bind("id", before == null ? null : before.id())
                    .bind("limit", limit)
                    .mapTo(CampaignRow.class)
                    .list());
  }

  /** Which slots; null matches all. */
  public record SlotFilter(
      @Nullable String state, @Nullable String country, @Nullable String topic) {

    public static final SlotFilter ALL = new SlotFilter(null, null, null);
  }

  /** Slots in their order, after an ordinal, at most {@code limit}. */
  public List<SlotRow> slots(UUID campaign, SlotFilter filter, int after, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select "
                            + SlotRow.COLUMNS
                            + """
                              from campaign_slot
                              where campaign_id = :campaign and ordinal > :after
                                and (:state::text is null or state = :state)
                                and (:country::text is null or country = :country)
                                and (:topic::text is null or topic = :topic)
                              order by ordinal limit :limit
                              """)
                    .bind("campaign", campaign)
                    .bind("after", after)
                    .bind("state", filter.state())
                    .bind("country", filter.country())
                    .bind("topic", filter.topic())
                    .bind("limit", limit)
                    .mapTo(SlotRow.class)
                    .list());
  }

  /** The topics of a campaign's slots, by id. */
  public List<String> topics(UUID campaign) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        "select distinct topic from campaign_slot where campaign_id = :campaign"
                            + " order by topic")
                    .bind("campaign", campaign)
                    .mapTo(String.class)
                    .list());
  }

  /**
   * How fast slots end.
   *
   * @param ended within the last {@code seconds}
   */
  public record Pace(long ended, double seconds) {

    /** Slots a minute; 0 while none ended. */
    public double perMinute() {
      return seconds <= 0 ? 0 : 60 * ended / seconds;
    }
  }

  /** The pace of the last five minutes, or since the first slot began where that is less. */
  public Pace pace(UUID campaign) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select count(*) filter (
                            where state in ('SUCCEEDED', 'IN_REVIEW', 'FAILED')
                              and ended_at > now() - interval '5 minutes') as ended,
                          least(300, coalesce(extract(epoch from now() - min(started_at)), 0))
                            ::double precision as seconds
                        from campaign_slot where campaign_id = :campaign
                        """)
                    .bind("campaign", campaign)
                    .mapTo(Pace.class)
                    .one());
  }

  /** Open runs of a campaign that wait for something, by what they wait for. */
  public record Trouble(String type, String words, long runs, @Nullable Instant nextTry) {}

  public List<Trouble> troubles(UUID campaign) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select a.error_type as type, max(a.error) as words, count(*) as runs,
                          min(a.next_try_at) as next_try
                        from campaign_slot s join step_attempt a on a.run_id = s.run_id
                        where s.campaign_id = :campaign and s.state = 'RUNNING'
                          and a.state in ('RUNNING', 'PARKED') and a.next_try_at > now()
                        group by a.error_type order by runs desc
                        """)
                    .bind("campaign", campaign)
                    .mapTo(Trouble.class)
                    .list());
  }
}
