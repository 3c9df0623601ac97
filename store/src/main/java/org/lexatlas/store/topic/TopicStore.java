package org.lexatlas.store.topic;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;

/** Every version of every topic. Thread-safe. */
public final class TopicStore {

  record Row(String id, int version, String title, String description, Json statuses) {

    Topic toTopic() {
      return new Topic(id, version, title, description, List.of(statuses.as(StatusTerm[].class)));
    }
  }

  private final Database database;

  public TopicStore(Database database) {
    this.database = database;
  }

  /**
   * Adds the topic versions that the program's own files hold and the table does not, all or none.
   * Idempotent; several processes may call it at once. Versions and topics that the files no longer
   * hold stay; topics that people edited or added are theirs and stay as they are.
   *
   * @return how many versions were added
   * @throws TopicFileException when a file is broken, or says something else than its version in
   *     the table: then nothing was changed
   */
  public int seed() {
    return seed(TopicFile.shipped());
  }

  int seed(List<TopicFile> files) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              int added = 0;
              for (int i = 0; i < files.size(); i++) {
                added += seed(handle, files.get(i), i + 1);
              }
              return added;
            });
  }

  private static int seed(Handle handle, TopicFile file, int ordinal) {
    Topic topic = file.topic();
    if (edited(handle, topic.id())) {
      return 0;
    }
    int added =
        handle
            .createUpdate(
                """
                insert into topic (id, version, ordinal, title, description, statuses)
                values (:id, :version, :ordinal, :title, :description, :statuses)
                on conflict (id, version) do nothing
                """)
            .bind("id", topic.id())
            .bind("version", topic.version())
            .bind("ordinal", ordinal)
            .bind("title", topic.title())
            .bind("description", topic.description())
            .bind("statuses", Json.of(topic.statuses()))
            .execute();
    if (!find(handle, topic.id(), topic.version()).equals(Optional.of(topic))) {
      throw new TopicFileException(
          file.name(),
          "version",
          "is " + topic.version() + ", which is stored with other words; raise it by one");
    }
    handle
        .createUpdate("update topic set ordinal = :ordinal where id = :id and ordinal <> :ordinal")
        .bind("id", topic.id())
        .bind("ordinal", ordinal)
        .execute();
    return added;
  }

  private static boolean edited(Handle handle, String id) {
    return handle
        .createQuery("select exists (select from topic where id = :id and author is not null)")
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
  }

  /** The newest version of a topic. */
  public Optional<Topic> find(String id) {
    if (id.indexOf('\0') >= 0) { // no row has one, and PostgreSQL takes none
      return Optional.empty();
    }
    return database
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select * from topic where id = :id order by version desc limit 1")
                    .bind("id", id)
                    .mapTo(Row.class)
                    .findOne())
        .map(Row::toTopic);
  }

  /** One version of a topic, as it was when an analysis was written. */
  public Optional<Topic> find(String id, int version) {
    return database.jdbi().withHandle(handle -> find(handle, id, version));
  }

  private static Optional<Topic> find(Handle handle, String id, int version) {
    return handle
        .createQuery("select * from topic where id = :id and version = :version")
        .bind("id", id)
        .bind("version", version)
        .mapTo(Row.class)
        .findOne()
        .map(Row::toTopic);
  }

  /** The newest version of every topic, in the order of the program's own list. */
  public List<Topic> all() {
    return database.jdbi().withHandle(TopicStore::all);
  }

  /** The same within a transaction. */
  public static List<Topic> all(Handle handle) {
    return handle
        .createQuery(
            """
            select *
            from (select distinct on (id) * from topic order by id, version desc) newest
            order by ordinal, id
            """)
        .mapTo(Row.class)
        .map(Row::toTopic)
        .list();
  }
}
