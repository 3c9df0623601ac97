package org.lexatlas.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {

  @TempDir Path home;

  @Test
  void isTheUsersCacheFolder() {
    assertThat(CacheFolder.preferred(Map.of(), "/home/u"))
        .isEqualTo(Path.of("/home/u/.cache/lexatlas"));
    assertThat(CacheFolder.preferred(Map.of("XDG_CACHE_HOME", "/caches"), "/home/u"))
        .isEqualTo(Path.of("/caches/lexatlas"));
    assertThat(CacheFolder.preferred(Map.of("LEXATLAS_CACHE_DIR", "/mine"), "/home/u"))
        .isEqualTo(Path.of("/mine"));
  }

  @Test
  void isInTheDataFolderWhenTheUserHasNone() throws IOException {
    var file = Files.writeString(home.resolve("file"), "no folder");
    var data = DataFolder.at(home.resolve("data"));
    assertThat(CacheFolder.find(Map.of(), file.toString(), data).path())
        .isEqualTo(home.resolve("data/cache"))
        .isDirectory();
  }
}
