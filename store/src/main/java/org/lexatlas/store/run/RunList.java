package org.lexatlas.store.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;

/** Lists of runs by keyset: the thousandth page costs what the first does. */
public final class RunList {

  /** A step that failed waits for somebody in these states only. */
  private static final String FAILED_STEP =
      "state in ('FAILED', 'WAITING_FOR_OPERATOR') and failed_step";

  private final Database database;

  public RunList(Database database) {
    this.database = database;
  }

  /** The newest runs that match, at most {@code limit}. */
  public List<RunRow> list(RunFilter filter, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                bound(
                        handle.createQuery(
                            "select "
                                + RunStore.COLUMNS
                                + " from run"
                                + where(filter)
                                + " order by created_at desc, id desc limit :limit"),
                        filter)
                    .bind("limit", limit)
                    .mapTo(RunRow.class)
                    .list());
  }

  /** How many runs match, whatever page is looked at; counts no further than {@code most}. */
  public long count(RunFilter filter, int most) {
    RunFilter all = filter.before(null);
    return database
        .jdbi()
        .withHandle(
            handle ->
                bound(
                        handle.createQuery(
                            "select count(*) from (select 1 from run"
                                + where(all)
                                + " limit :limit) counted"),
                        all)
                    .bind("limit", most)
                    .mapTo(Long.class)
                    .one());
  }

  /** How many runs are in each state; of those that have ended nothing is told. */
  public Map<String, Long> unfinished() {
    record Counted(String state, long runs) {}
    var counts = new LinkedHashMap<String, Long>();
    database
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select state, count(*) as runs from run
                        where state in ('STARTING', 'RUNNING', 'WAITING_FOR_OPERATOR', 'PAUSED',
                          'IN_REVIEW', 'FAILED')
                        group by state
                        """)
                    .mapTo(Counted.class)
                    .forEach(counted -> counts.put(counted.state(), counted.runs())));
    return counts;
  }

  private static String where(RunFilter filter) {
    var where = new ArrayList<String>();
    values(filter).keySet().forEach(column -> where.add(column + " = :" + column));
    if (!filter.states().isEmpty()) {
      where.add("state = any(:states)");
    }
    if (filter.failedStep()) {
      where.add(FAILED_STEP);
    }
    if (filter.words() != null) {
      where.add(
          "(country = any(:countries) or topic = any(:topics) or id between cast(:fromId as uuid) and cast(:toId as uuid))");
    }
    if (filter.before() != null) {
      where.add("(created_at, id) < (:beforeAt, :beforeId)");
    }
    return where.isEmpty() ? "" : " where " + String.join(" and ", where);
  }

  private static Map<String, String> values(RunFilter filter) {
    var values = new LinkedHashMap<String, String>();
    put(values, "country", filter.country());
    put(values, "topic", filter.topic());
    put(values, "mode", filter.mode());
    put(values, "provider", filter.provider());
    put(values, "campaign", filter.campaign());
    return values;
  }

  private static void put(Map<String, String> values, String column, @Nullable String value) {
    if (value != null) {
      values.put(column, value);
    }
  }

  private static Query bound(Query query, RunFilter filter) {
    values(filter).forEach(query::bind);
    if (!filter.states().isEmpty()) {
      query.bindArray("states", String.class, filter.states());
    }
    var words = filter.words();
    if (words != null) {
      query
          .bindArray("countries", String.class, words.countries())
          .bindArray("topics", String.class, words.topics())
          .bindByType("fromId", words.from(), java.util.UUID.class)
          .bindByType("toId", words.to(), java.util.UUID.class);
    }
    var before = filter.before();
    if (before != null) {
      query.bind("beforeAt", before.createdAt()).bind("beforeId", before.id());
    }
    return query;
  }
}
