package org.lexatlas.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexatlas.standalone.folder.PortChoice;
import org.lexatlas.standalone.folder.ServerProcess;
import org.lexatlas.standalone.folder.ServerUnavailable;

class EmbeddedServerIT {

  @TempDir static Path binaries;
  @TempDir Path home;
  private Path data;

  @BeforeEach
  void nameTheFolder() {
    data = home.resolve("a folder with spaces/postgres/data");
  }

  @Test
  void keepsItsDataOverARestart() throws SQLException {
    try (var first = start()) {
      execute(first, "create table kept (word text)");
      execute(first, "insert into kept values ('yes')");
    }
    assertThat(PostmasterFile.in(data)).doesNotExist();
    try (var second = start()) {
      assertThat(query(second, "select word from kept")).isEqualTo("yes");
    }
  }

  @Test
  void keepsWhatWasCommittedWhenItIsKilled() throws SQLException {
    var killed = start();
    execute(killed, "create table kept as select 'yes' as word");
    postmaster().destroyForcibly();
    assertThat(ServerProcess.endsWithin(postmaster(), Duration.ofSeconds(10))).isTrue();
    assertThat(PostmasterFile.in(data)).exists();
    killed.close();

    OrphanedPostmaster.stop(data);
    try (var next = start()) {
      assertThat(query(next, "select word from kept")).isEqualTo("yes");
    }
  }

  @Test
  void stopsTheServerThatAKilledInstanceLeft() throws SQLException {
    var left = start();
    execute(left, "create table kept as select 'yes' as word");
    var process = postmaster();
    try (var client = connect(left)) {
      assertThat(client.isValid(1)).isTrue();
      assertThat(OrphanedPostmaster.stop(data))
          .hasValueSatisfying(stopped -> assertThat(stopped.pid()).isEqualTo(process.pid()));
    }
    assertThat(ServerProcess.runs(process)).isFalse();
    left.close();

    assertThat(OrphanedPostmaster.stop(data)).isEmpty();
    try (var next = start()) {
      assertThat(query(next, "select word from kept")).isEqualTo("yes");
    }
  }

  @Test
  void startsDespiteAPidFileThatNamesAnotherProcess() throws SQLException, IOException {
    start().close();
    long us = ProcessHandle.current().pid();
    Files.write(
        PostmasterFile.in(data),
        List.of(Long.toString(us), data.toString(), "1", "1", "", "127.0.0.1", "1 1", "ready"));

    assertThat(OrphanedPostmaster.stop(data)).isEmpty();
    assertThat(ProcessHandle.current().isAlive()).isTrue();
    try (var next = start()) {
      assertThat(query(next, "select 'yes'")).isEqualTo("yes");
    }
  }

  @Test
  void writesThroughToTheDiskAndKnowsAllAlphabets() throws SQLException {
    try (var server = start()) {
      assertThat(query(server, "show fsync")).isEqualTo("on");
      assertThat(query(server, "show synchronous_commit")).isEqualTo("on");
      assertThat(query(server, "select lower('ЗАКОН')")).isEqualTo("закон");
      assertThat(query(server, "select to_tsvector('simple', 'ЗАКОН')::text"))
          .isEqualTo("'закон':1");
      assertThat(query(server, "show listen_addresses")).isEqualTo("127.0.0.1");
    }
  }

  @Test
  void saysWhyAFolderCannotBeUsed() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("postgresql.conf"), "not a setting\n");
    var log = home.resolve("postgres.log");
    assertThatThrownBy(
            () -> EmbeddedServer.start(data, binaries, log, 54399, Duration.ofSeconds(2)))
        .isInstanceOf(ServerUnavailable.class)
        .hasMessageContaining(data.toString())
        .hasMessageContaining("postgres.log");
  }

  @Test
  void neverTakesTheServerOfAnotherFolderForItsOwn() throws SQLException {
    try (var first = start()) {
      int port = Integer.parseInt(query(first, "show port"));
      Path other = home.resolve("other/postgres/data");
      var log = home.resolve("logs/other.log");
      assertThatThrownBy(
              () -> EmbeddedServer.start(other, binaries, log, port, Duration.ofSeconds(10)))
          .isInstanceOf(ServerUnavailable.class)
          .hasMessageContaining(other.toString())
          .hasMessageContaining("belongs to the PostgreSQL of");
      assertThat(query(first, "select 'still there'")).isEqualTo("still there");
    }
  }

  private EmbeddedServer start() {
    int port = new PortChoice(said -> {}).pick("PostgreSQL", 54400);
    return EmbeddedServer.start(data, binaries, home.resolve("logs/postgres.log"), port);
  }

  private ProcessHandle postmaster() {
    var pid = PostmasterFile.read(data).orElseThrow().pid();
    return ProcessHandle.of(pid).orElseThrow();
  }

  private static Connection connect(Postgres server) throws SQLException {
    return DriverManager.getConnection(server.url(), server.user(), server.password());
  }

  private static void execute(Postgres server, String sql) throws SQLException {
    try (var connection = connect(server);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String query(Postgres server, String sql) throws SQLException {
    try (var connection = connect(server);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
