package org.lexatlas.standalone.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.lexatlas.standalone.folder.ServerProcess;

/**
 * The server that an instance left behind when it was killed. It is stopped rather than adopted:
 * its successor starts in a second or two, and then belongs to its instance.
 *
 * <p>Call only while holding the data folder's lock.
 */
public final class OrphanedPostmaster {

  private OrphanedPostmaster() {}

  /**
   * Stops the server of this folder, if one runs, and removes a pid file that names a process which
   * is not that server; PostgreSQL would take that for itself and refuse to start.
   *
   * @return what was stopped
   */
  public static Optional<ServerProcess> stop(Path data) {
    var file = PostmasterFile.read(data);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    var recorded = file.get();
    var process = ProcessHandle.of(recorded.pid());
    if (process.isEmpty()) {
      return Optional.empty(); // PostgreSQL sees this itself, and checks what is left in memory
    }
    if (!ServerProcess.runs(process.get()) || !isPostmaster(process.get(), recorded)) {
      deletePidFile(data);
      return Optional.empty();
    }
    var stopped = ServerProcess.of(process.get(), recorded.port());
    askToEnd(process.get(), recorded.port());
    return Optional.of(stopped);
  }

  private static boolean isPostmaster(ProcessHandle process, PostmasterFile recorded) {
    return process
        .info()
        .command()
        .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
        .orElseGet(
            () ->
                new ServerProcess(recorded.pid(), recorded.startedAt(), recorded.port())
                    .alive()
                    .isPresent());
  }

  /** A polite stop waits for the clients to leave; theirs are gone, or are sent away. */
  private static void askToEnd(ProcessHandle process, int port) {
    var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=3&socketTimeout=5";
    try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
        var statement = connection.createStatement()) {
      process.destroy(); // from here it lets nobody in
      statement.execute(
          """
          select pg_terminate_backend(pid) from pg_stat_activity
           where backend_type = 'client backend' and pid <> pg_backend_pid()
          """);
    } catch (SQLException unreachable) {
      // then without farewell
    }
    ServerProcess.stop(process);
  }

  private static void deletePidFile(Path data) {
    try {
      Files.deleteIfExists(PostmasterFile.in(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
