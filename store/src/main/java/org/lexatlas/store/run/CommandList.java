package org.lexatlas.store.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.lexatlas.store.Database;

/** The audit log of all runs, by keyset. */
public final class CommandList {

  /** The expression of the index {@code command_words}. */
  private static final String WORDS =
      """
      to_tsvector('simple', coalesce(reason, '') || ' ' || coalesce(words, '') || ' '
        || coalesce(body, '') || ' ' || coalesce(code, '') || ' ' || command_id)
      """;

  private final Database database;

  public CommandList(Database database) {
    this.database = database;
  }

  /** The newest entries that match, at most {@code limit}. */
  public List<CommandRow> list(CommandFilter filter, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                bound(
                        handle.createQuery(
                            "select "
                                + CommandRows.COLUMNS
                                + " from operator_command"
                                + where(filter)
                                + " order by id desc limit :limit"),
                        filter)
                    .bind("limit", limit)
                    .mapTo(CommandRow.class)
                    .list());
  }

  private static String where(CommandFilter filter) {
    var where = new ArrayList<String>();
    add(where, filter.actor(), "coalesce(actor, claimed_actor) = :actor");
    add(where, filter.channel(), "channel = :channel");
    add(where, filter.type(), "type = :type");
    add(where, filter.run(), "run_id = :run");
    if (filter.outcome() != null) {
      where.add(filter.outcome().condition());
    }
    add(where, filter.text(), WORDS + " @@ websearch_to_tsquery('simple', :text)");
    add(where, filter.from(), "received_at >= :from");
    add(where, filter.until(), "received_at < :until");
    add(where, filter.before(), "id < :before");
    return where.isEmpty() ? "" : " where " + String.join(" and ", where);
  }

  private static void add(
      List<String> where, @org.jspecify.annotations.Nullable Object value, String condition) {
    if (value != null) {
      where.add(condition);
    }
  }

  private static Query bound(Query query, CommandFilter filter) {
    return query
        .bind("actor", filter.actor())
        .bind("channel", filter.channel())
        .bind("type", filter.type())
        .bindByType("run", filter.run(), UUID.class)
        .bind("text", filter.text())
        .bind("from", filter.from())
        .bind("until", filter.until())
        .bind("before", filter.before())
        .configure(
            org.jdbi.v3.core.statement.SqlStatements.class, s -> s.setUnusedBindingAllowed(true));
  }
}
