package org.lexatlas.store.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;
import org.lexatlas.store.Database;

/** The audit log of runs, versions and topics, by keyset. */
public final class CommandList {

  private static final String COLUMNS =
      """
      id, subject, run_id, country, topic, version, command_id, name, type, step, scope, reason,
      actor, claimed, channel, body, accepted, code, words, repeats, received_at
      """;

  private final Database database;

  public CommandList(Database database) {
    this.database = database;
  }

  /** The newest entries that match, at most {@code limit}. */
  public List<AuditRow> list(CommandFilter filter, int limit) {
    return database
        .jdbi()
        .withHandle(
            handle ->
                bound(
                        handle.createQuery(
                            "select "
                                + COLUMNS
                                + " from audit_log"
                                + where(filter)
                                + " order by received_at desc, id desc limit :limit"),
                        filter)
                    .bind("limit", limit)
                    .mapTo(AuditRow.class)
                    .list());
  }

  /** How many entries match, whatever page is looked at; counts no further than {@code most}. */
  public long count(CommandFilter filter, int most) {
    CommandFilter all = filter.before(null);
    return database
        .jdbi()
        .withHandle(
            handle ->
                bound(
                        handle.createQuery(
                            "select count(*) from (select 1 from audit_log"
                                + where(all)
                                + " limit :limit) counted"),
                        all)
                    .bind("limit", most)
                    .mapTo(Long.class)
                    .one());
  }

  private static String where(CommandFilter filter) {
    var where = new ArrayList<String>();
    add(where, filter.actor(), "actor = :actor");
    add(where, filter.channel(), "channel = :channel");
    add(where, filter.type(), "type = :type");
    add(where, filter.subject(), "subject = :subject");
    add(where, filter.run(), "run_id = :run");
    if (filter.outcome() != null) {
      where.add(filter.outcome().condition());
    }
    add(where, filter.text(), "sought @@ websearch_to_tsquery('simple', :text)");
    add(where, filter.from(), "received_at >= :from");
    add(where, filter.until(), "received_at < :until");
    add(where, filter.before(), "(received_at, id) < (:beforeAt, :beforeId)");
    return where.isEmpty() ? "" : " where " + String.join(" and ", where);
  }

  private static void add(
      List<String> where, @org.jspecify.annotations.Nullable Object value, String condition) {
    if (value != null) {
      where.add(condition);
    }
  }

  private static Query bound(Query query, CommandFilter filter) {
    var before = filter.before();
    return query
        .bind("subject", filter.subject())
        .bind("beforeAt", before == null ? null : before.receivedAt())
        .bind("beforeId", before == null ? null : before.id())
        .bind("actor", filter.actor())
        .bind("channel", filter.channel())
        .bind("type", filter.type())
        .bindByType("run", filter.run(), UUID.class)
        .bind("text", filter.text())
        .bind("from", filter.from())
        .bind("until", filter.until())
        .configure(
            org.jdbi.v3.core.statement.SqlStatements.class, s -> s.setUnusedBindingAllowed(true));
  }
}
