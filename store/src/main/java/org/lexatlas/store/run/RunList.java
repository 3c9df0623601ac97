package org.lexatlas.store.run;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import org.lexatlas.store.Database;

/** Lists of runs by keyset: the thousandth page costs what the first does. */
public final class RunList {

  private final Database database;

  public RunList(Database database) {
    this.database = database;
  }

  /** The newest runs that match, at most {@code limit}. */
  public List<RunRow> list(RunFilter filter, int limit) {
    var where = new ArrayList<String>();
    equal(where, "country", filter.country());
    equal(where, "topic", filter.topic());
    equal(where, "state", filter.state());
    equal(where, "campaign", filter.campaign());
    if (filter.before() != null) {
      where.add("(created_at, id) < (:beforeAt, :beforeId)");
    }
    String condition = where.isEmpty() ? "" : " where " + String.join(" and ", where);
    return database
        .jdbi()
        .withHandle(
            handle -> {
              Query query =
                  handle.createQuery(
                      "select "
                          + RunStore.COLUMNS
                          + " from run"
                          + condition
                          + " order by created_at desc, id desc limit :limit");
              bind(query, filter);
              return query.bind("limit", limit).mapTo(RunRow.class).list();
            });
  }

  private static void equal(
      List<String> where, String column, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      where.add(column + " = :" + column);
    }
  }

  private static void bind(Query query, RunFilter filter) {
    if (filter.country() != null) {
      query.bind("country", filter.country());
    }
    if (filter.topic() != null) {
      query.bind("topic", filter.topic());
    }
    if (filter.state() != null) {
      query.bind("state", filter.state());
    }
    if (filter.campaign() != null) {
      query.bind("campaign", filter.campaign());
    }
    var before = filter.before();
    if (before != null) {
      query.bind("beforeAt", before.createdAt()).bind("beforeId", before.id());
    }
  }
}
