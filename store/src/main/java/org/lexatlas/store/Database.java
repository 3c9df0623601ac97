package org.lexatlas.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/**
 * The one way to PostgreSQL: a connection pool, JDBI with every mapper that the stores need, and
 * the schema. Thread-safe; close it once, at the end of the process.
 */
public final class Database implements AutoCloseable {

  private final HikariDataSource pool;
  private final Jdbi jdbi;

  private Database(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
    jdbi.registerArgument(new JsonColumns.Argument());
    jdbi.registerColumnMapper(new JsonColumns.Mapper());
    jdbi.registerRowMapper(new RecordRows());
  }

  /** Opens a pool without connecting: the first statement does, and fails if PostgreSQL is away. */
  public static Database open(DatabaseSettings settings) {
    var config = new HikariConfig();
    config.setJdbcUrl(settings.url());
    config.setUsername(settings.user());
    config.setPassword(settings.password());
    config.setMaximumPoolSize(settings.poolSize());
    config.setConnectionTimeout(settings.connectTimeout().toMillis());
    config.setInitializationFailTimeout(-1); // the api starts, and answers 503, without PostgreSQL
    config.setPoolName("lexatlas");
    return new Database(new HikariDataSource(config));
  }

  /**
   * Brings the schema to the newest version. Idempotent; several processes may call it at once
   * (Flyway takes a lock).
   */
  public Database migrate() {
    Flyway.configure().dataSource(pool).locations("classpath:db/migration").load().migrate();
    return this;
  }

  /** Asks PostgreSQL for anything at all; throws when it is away. */
  public void ping() {
    jdbi.useHandle(handle -> handle.execute("select 1"));
  }

  /** A connection beside the pool, for whoever keeps one for long. Close it. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
  }

  public Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    pool.close();
  }
}
