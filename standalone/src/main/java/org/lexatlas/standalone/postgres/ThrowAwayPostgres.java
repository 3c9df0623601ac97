package org.lexatlas.standalone.postgres;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.lexatlas.standalone.folder.CacheFolder;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.PortChoice;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.topic.TopicStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database for one command: in a temporary folder, with the schema, jurisdictions and topics. */
public final class ThrowAwayPostgres implements AutoCloseable {

  /** Away from the ports of instances, so that none is told to move. */
  private static final int FIRST_PORT = 55432;

  private final Path folder;
  private final EmbeddedServer server;
  private final Database database;

  private ThrowAwayPostgres(Path folder, EmbeddedServer server, Database database) {
    this.folder = folder;
    this.server = server;
    this.database = database;
  }

  /**
   * Starts one; ends with the process at the latest.
   *
   * @throws ServerUnavailable when PostgreSQL does not start
   */
  public static ThrowAwayPostgres start(Map<String, String> environment) {
    quiet();
    Path folder = temporary();
    DataFolder data = DataFolder.at(folder);
    Consumer<String> silent = words -> {};
    var server =
        EmbeddedServer.start(
            data.postgres(),
            CacheFolder.find(environment, System.getProperty("user.home"), data).postgres(),
            data.logs().resolve("postgres.log"),
            new PortChoice(silent).pick("PostgreSQL", FIRST_PORT));
    var database =
        Database.open(DatabaseSettings.of(server.url(), server.user(), server.password()))
            .migrate();
    new JurisdictionStore(database).seed();
    new TopicStore(database).seed();
    var started = new ThrowAwayPostgres(folder, server, database);
    Runtime.getRuntime().addShutdownHook(new Thread(started::close, "throw-away-end"));
    return started;
  }

  public Database database() {
    return database;
  }

  @Override
  public synchronized void close() {
    if (Files.exists(folder)) {
      database.close();
      server.close();
      delete(folder);
    }
  }

  /** One command's database tells nobody of its pool and its migrations. */
  private static void quiet() {
    if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)
        instanceof ch.qos.logback.classic.Logger root) {
      root.setLevel(Level.ERROR);
    }
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("lexatlas-throw-away");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) {
    try (var paths = Files.walk(folder)) {
      List<Path> all = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : all) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
