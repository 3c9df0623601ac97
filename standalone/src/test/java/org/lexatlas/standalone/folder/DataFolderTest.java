package org.lexatlas.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path home;
  private DataFolder folder;

  @BeforeEach
  void nameTheFolder() {
    folder = DataFolder.at(home.resolve("new/data"));
  }

  @Test
  void remembersNothingAtFirst() {
    assertThat(folder.memory()).isEqualTo(FolderMemory.EMPTY);
    assertThat(folder.instance()).isEmpty();
    assertThat(folder.locked()).isFalse();
    assertThat(folder.path()).doesNotExist();
  }

  @Test
  void remembersKindAndServer() {
    var server = new ServerProcess(17, Instant.parse("2026-01-02T03:04:05Z"), 7233);
    var memory = FolderMemory.EMPTY.withTemporal("executable", null).withTemporalServer(server);
    folder.remember(memory);
    assertThat(DataFolder.at(folder.path()).memory()).isEqualTo(memory);
  }

  @Test
  void showsAnInstanceOnlyWhileItsProcessRuns() {
    var us = ServerProcess.of(ProcessHandle.current(), 8080);
    folder.publish(instance(us));
    assertThat(folder.instance()).contains(instance(us));

    folder.publish(instance(new ServerProcess(us.pid(), Instant.EPOCH, 8080)));
    assertThat(folder.instance()).isEmpty();

    folder.publish(instance(us));
    folder.withdraw();
    assertThat(folder.instance()).isEmpty();
  }

  @Test
  void isHeldByOneAtATime() {
    try (var lock = folder.lock()) {
      assertThat(lock).isNotNull();
      assertThat(folder.locked()).isTrue();
      assertThatThrownBy(folder::lock)
          .isInstanceOf(FolderInUse.class)
          .hasMessageContaining(folder.path().toString());
      folder.publish(instance(ServerProcess.of(ProcessHandle.current(), 8080)));
      assertThatThrownBy(folder::lock)
          .isInstanceOf(FolderInUse.class)
          .hasMessageContaining("http://127.0.0.1:8080");
    }
    assertThat(folder.locked()).isFalse();
    folder.lock().close();
  }

  private static RunningInstance instance(ServerProcess process) {
    return new RunningInstance(
        process,
        "http://127.0.0.1:8080",
        null,
        "127.0.0.1:7233",
        "memory",
        "jdbc:postgresql://127.0.0.1:54329/lexatlas",
        "somewhere");
  }
}
