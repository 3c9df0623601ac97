package org.lexatlas.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostmasterFileTest {

  @Test
  void readsProcessStartAndPort() {
    var lines = List.of("4711", "/data", "1764000000", "54329", "", "127.0.0.1", " 1 2", "ready");
    assertThat(PostmasterFile.parse(lines))
        .contains(new PostmasterFile(4711, Instant.ofEpochSecond(1764000000), 54329));
  }

  @Test
  void isEmptyForAHalfWrittenFile() {
    assertThat(PostmasterFile.parse(List.of("4711", "/data"))).isEmpty();
    assertThat(PostmasterFile.parse(List.of("4711", "/data", "soon", "54329"))).isEmpty();
  }
}
