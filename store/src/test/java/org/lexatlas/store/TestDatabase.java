package org.lexatlas.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL for tests: one server a JVM, started on first use; {@link #fresh} gives an
 * empty, migrated database of its own.
 */
public final class TestDatabase {

  private static final AtomicInteger COUNTER = new AtomicInteger();

  private TestDatabase() {}

  /** A new, migrated database. */
  public static Database fresh() {
    return Database.open(settings()).migrate();
  }

  /** The address of a new, empty database. */
  public static DatabaseSettings settings() {
    String name = "test" + COUNTER.incrementAndGet();
    try (var connection = Server.POSTGRES.getPostgresDatabase().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create database " + name);
      statement.execute("alter database " + name + " set timezone to 'Pacific/Chatham'");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return DatabaseSettings.of(
        Server.POSTGRES.getJdbcUrl("postgres", name), "postgres", "postgres");
  }

  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
