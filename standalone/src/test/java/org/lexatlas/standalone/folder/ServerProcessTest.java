package org.lexatlas.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ServerProcessTest {

  @Test
  void knowsAProcessByNumberAndStart() throws IOException {
    var sleeper = new ProcessBuilder("sleep", "60").start();
    var server = ServerProcess.of(sleeper.toHandle(), 1);
    assertThat(server.alive()).contains(sleeper.toHandle());
    var earlier = new ServerProcess(server.pid(), server.startedAt().minusSeconds(60), 1);
    assertThat(earlier.alive()).isEmpty();

    ServerProcess.stop(sleeper.toHandle());
    assertThat(server.alive()).isEmpty();
  }

  @Test
  void waitsNoLongerThanTold() throws IOException {
    var sleeper = new ProcessBuilder("sleep", "60").start();
    assertThat(ServerProcess.endsWithin(sleeper.toHandle(), Duration.ofMillis(300))).isFalse();
    sleeper.destroyForcibly();
    assertThat(ServerProcess.endsWithin(sleeper.toHandle(), Duration.ofSeconds(10))).isTrue();
  }
}
