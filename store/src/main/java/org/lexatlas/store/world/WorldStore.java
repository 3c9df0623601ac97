package org.lexatlas.store.world;

import java.time.LocalDate;
import java.util.List;
import org.lexatlas.store.Database;

/** Reads a topic over all jurisdictions. Thread-safe. */
public final class WorldStore {

  private static final String CHANGES =
      """
      select a.country, a.changed_on, v.number as version, v.status, v.change_note,
        earlier.status as before, earlier.number as before_version, v.simulated
      from analysis a
      join analysis_version v on v.analysis_id = a.id and v.stage = 'LIVE'
      left join lateral (
        select p.status, p.number
        from analysis_version p left join run r on r.id = p.run_id
        where p.analysis_id = a.id and p.published_at is not null and p.stage = 'SUPERSEDED'
          and p.simulated = v.simulated
          and coalesce(p.as_of, r.as_of, cast(p.published_at at time zone 'UTC' as date)) < :since
        order by p.published_at desc, p.number desc limit 1) earlier on true
      where a.topic = :topic and a.changed_on >= :since
      order by a.changed_on desc, a.country
      """;

  private final Database database;

  public WorldStore(Database database) {
    this.database = database;
  }

  /** Every analysis of the topic, also those without a Live version, by country. */
  public List<Standing> standings(String topic) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select a.country, v.number as live_version, v.status, v.topic_version,
                          a.verified_as_of, a.changed_on, coalesce(v.simulated, false) as simulated,
                          (select max(number) from analysis_version r
                            where r.analysis_id = a.id and r.stage = 'IN_REVIEW') as review
                        from analysis a
                        left join analysis_version v on v.analysis_id = a.id and v.stage = 'LIVE'
                        where a.topic = :topic order by a.country
                        """)
                    .bind("topic", topic)
                    .mapTo(Standing.class)
                    .list());
  }

  /**
   * The Live answers whose facts changed on this day or later, the newest first, each beside what
   * stood before that day.
   */
  public List<Change> changes(String topic, LocalDate since) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(CHANGES)
                    .bind("topic", topic)
                    .bind("since", since)
                    .mapTo(Change.class)
                    .list());
  }
}
