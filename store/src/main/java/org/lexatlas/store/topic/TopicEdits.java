package org.lexatlas.store.topic;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;

/**
 * Topics that people add, and new versions of those there are. Old versions stay: analyses keep the
 * words they were written in. From its first edit on a topic is the people's: the program's own
 * files no longer change it. Thread-safe.
 */
public final class TopicEdits {

  /** An edit, and by whom. */
  public record Edit(Topic topic, String author, @Nullable String reason) {}

  record Row(
      String id,
      int version,
      String title,
      String description,
      Json statuses,
      @Nullable String author,
      @Nullable String reason,
      Instant createdAt) {

    TopicVersion toVersion() {
      var topic = new TopicStore.Row(id, version, title, description, statuses).toTopic();
      return new TopicVersion(topic, author, reason, createdAt);
    }
  }

  private final Database database;

  public TopicEdits(Database database) {
    this.database = database;
  }

  /** Adds a topic as its version 1, after all others; false when the id is taken. */
  public boolean add(Edit edit) {
    return database.jdbi().inTransaction(handle -> newest(handle, edit, 0) && insert(handle, edit));
  }

  /**
   * Adds a version to a topic.
   *
   * @param edit the topic's version is the one that was read plus one
   * @return false when another version came first: then nothing was changed
   */
  public boolean revise(Edit edit) {
    return database
        .jdbi()
        .inTransaction(
            handle -> newest(handle, edit, edit.topic().version() - 1) && insert(handle, edit));
  }

  /** All versions of a topic, newest first; empty when there is no such topic. */
  public List<TopicVersion> history(String id) {
    if (id.indexOf('\0') >= 0) { // no row has one, and PostgreSQL takes none
      return List.of();
    }
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery(
                        """
                        select id, version, title, description, statuses, author, reason, created_at
                        from topic where id = :id order by version desc
                        """)
                    .bind("id", id)
                    .mapTo(Row.class)
                    .list())
        .stream()
        .map(Row::toVersion)
        .toList();
  }

  private static boolean newest(Handle handle, Edit edit, int expected) {
    return handle
            .createQuery("select coalesce(max(version), 0) from topic where id = :id")
            .bind("id", edit.topic().id())
            .mapTo(Integer.class)
            .one()
        == expected;
  }

  /** Two edits at once meet at the primary key: the second one changes nothing. */
  private static boolean insert(Handle handle, Edit edit) {
    Topic topic = edit.topic();
    return handle
            .createUpdate(
                """
                insert into topic (id, version, ordinal, title, description, statuses, author,
                  reason)
                select :id, :version,
                  coalesce((select max(ordinal) from topic where id = :id),
                    (select coalesce(max(ordinal), 0) + 1 from topic)),
                  :title, :description, :statuses, :author, :reason
                on conflict (id, version) do nothing
                """)
            .bind("id", topic.id())
            .bind("version", topic.version())
            .bind("title", topic.title())
            .bind("description", topic.description())
            .bind("statuses", Json.of(topic.statuses()))
            .bind("author", edit.author())
            .bind("reason", edit.reason())
            .execute()
        == 1;
  }
}
