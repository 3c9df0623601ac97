package org.lexatlas.standalone.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.lexatlas.standalone.folder.ServerUnavailable;

/**
 * A PostgreSQL of our own, whose data stays in the data folder. Only loopback reaches it, and there
 * it trusts everybody: it belongs to the one user of this machine.
 *
 * <p>Works as root too (in a user namespace of its own, since PostgreSQL refuses root).
 */
public final class EmbeddedServer implements Postgres {

  /** Recovery after a crash replays the log first; that can take a while. */
  private static final Duration STARTUP = Duration.ofMinutes(1);

  private static final String DATABASE = "lexatlas";
  private static final String USER = "postgres";

  private final EmbeddedPostgres server;
  private final Path data;

  private EmbeddedServer(EmbeddedPostgres server, Path data) {
    this.server = server;
    this.data = data;
  }

  /**
   * Starts the server on a folder that no other server uses: call {@link OrphanedPostmaster#stop}
   * first.
   *
   * @param binaries where PostgreSQL is unpacked to, once
   * @param log what the server says is appended to this file
   * @throws ServerUnavailable when it does not come up; the log says why
   */
  public static EmbeddedServer start(Path data, Path binaries, Path log, int port) {
    return start(data, binaries, log, port, STARTUP);
  }

  static EmbeddedServer start(Path data, Path binaries, Path log, int port, Duration startup) {
    try {
      Files.createDirectories(data.getParent());
      Files.createDirectories(log.getParent());
      var started =
          new EmbeddedServer(
              builder(data, binaries, log, port).setPGStartupWait(startup).start(), data);
      started.checkFolder();
      started.createDatabase();
      return started;
    } catch (IOException | SQLException | RuntimeException e) {
      OrphanedPostmaster.stop(data);
      throw new ServerUnavailable(
          "PostgreSQL does not start on %s: %s (see %s)".formatted(data, e.getMessage(), log), e);
    }
  }

  @Override
  public String url() {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=%s".formatted(server.getPort(), DATABASE, USER);
  }

  @Override
  public String user() {
    return USER;
  }

  @Override
  public String password() {
    return USER; // asked for by pools, looked at by nobody
  }

  @Override
  public String words() {
    return "embedded PostgreSQL on port %d, data in %s".formatted(server.getPort(), data);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static EmbeddedPostgres.Builder builder(Path data, Path binaries, Path log, int port) {
    var toLog = Redirect.appendTo(log.toFile());
    return EmbeddedPostgres.builder()
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setOverrideWorkingDirectory(binaries.toFile())
        .setPort(port)
        .setRegisterShutdownHook(false) // the instance ends its servers in its own order
        .setOutputRedirector(toLog)
        .setErrorRedirector(toLog)
        // the same collation everywhere, whatever locales a machine has; knows all alphabets
        .setLocaleConfig("locale-provider", "builtin")
        .setLocaleConfig("builtin-locale", "C.UTF-8")
        .setLocaleConfig("locale", "C")
        // the library is made for tests and gives up durability; replies that were paid for need it
        .setServerConfig("fsync", "on")
        .setServerConfig("synchronous_commit", "on")
        .setServerConfig("max_connections", "100")
        .setServerConfig("listen_addresses", "127.0.0.1")
        .setServerConfig("unix_socket_directories", "");
  }

  /** The library takes whoever answers on the port for the server that it started. */
  private void checkFolder() throws IOException, SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("show data_directory")) {
      rows.next();
      Path answering = Path.of(rows.getString(1));
      if (!answering.toRealPath().equals(data.toRealPath())) {
        throw new IOException(
            "port %d belongs to the PostgreSQL of %s".formatted(server.getPort(), answering));
      }
    }
  }

  private void createDatabase() throws SQLException {
    try (var connection = server.getPostgresDatabase().getConnection();
        var exists = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
      exists.setString(1, DATABASE);
      try (var rows = exists.executeQuery()) {
        if (rows.next()) {
          return;
        }
      }
      try (var create = connection.createStatement()) {
        create.execute("create database " + DATABASE);
      }
    }
  }
}
