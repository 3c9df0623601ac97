package org.lexatlas.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortChoiceTest {

  private final List<String> said = new ArrayList<>();
  private final PortChoice ports = new PortChoice(said::add);

  @Test
  void passesOverATakenPortAndSaysSo() throws IOException {
    try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int taken = listener.getLocalPort();
      int picked = ports.pick("the API", taken);
      assertThat(picked).isGreaterThan(taken);
      assertThat(said)
          .containsExactly(
              "Port %d is taken; the API listens on port %d instead.".formatted(taken, picked));
    }
  }

  @Test
  void handsOutNoPortTwice() {
    int first = ports.pick("Temporal", 47233);
    assertThat(ports.pick("the Temporal UI", first)).isNotEqualTo(first);
  }
}
