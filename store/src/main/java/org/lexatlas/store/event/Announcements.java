package org.lexatlas.store.event;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.lexatlas.store.Database;
import org.postgresql.PGConnection;

/**
 * Waits for PostgreSQL to say that something was written. Holds a connection of its own, beside the
 * pool. Not thread-safe.
 */
public final class Announcements implements AutoCloseable {

  /** A run changed: read the outbox. */
  public static final String EVENT = "lexatlas_event";

  /** An attempt says what it is doing; the words are the run's id. */
  public static final String PROGRESS = "lexatlas_progress";

  private final Connection connection;

  private Announcements(Connection connection) {
    this.connection = connection;
  }

  /** One announcement. */
  public record Announcement(String channel, String words) {}

  /** Listens from now on. */
  public static Announcements listen(Database database) throws SQLException {
    Connection connection = database.connect();
    try (var statement = connection.createStatement()) {
      statement.execute("listen " + EVENT);
      statement.execute("listen " + PROGRESS);
      return new Announcements(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Waits for announcements; nothing when none came in time. */
  public List<Announcement> await(Duration time) throws SQLException {
    var come =
        connection.unwrap(PGConnection.class).getNotifications(Math.toIntExact(time.toMillis()));
    return come == null
        ? List.of()
        : Arrays.stream(come).map(n -> new Announcement(n.getName(), n.getParameter())).toList();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
