package org.lexatlas.standalone.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.standalone.folder.BadSetting;
import org.lexatlas.standalone.folder.PortChoice;
import org.lexatlas.standalone.folder.ServerUnavailable;

class GivenAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "localhost:", ":7233", "localhost:0", "localhost:70000"})
  void refusesWhatIsNoAddress(String address) {
    assertThatThrownBy(() -> GivenAddress.parse(address, null))
        .isInstanceOf(BadSetting.class)
        .hasMessageContaining("--temporal-address")
        .hasMessageContaining(address);
  }

  @Test
  void takesAServerThatListens() throws IOException {
    try (var listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var address = "127.0.0.1:" + listener.getLocalPort();
      try (var running = GivenAddress.parse(address, "http://ui.example/").start(noPorts())) {
        assertThat(running.address()).isEqualTo(address);
        assertThat(running.uiUrl()).isEqualTo("http://ui.example");
        assertThat(running.process()).isNull();
      }
      assertThat(listener.isClosed()).isFalse();
    }
  }

  @Test
  void saysThatNobodyAnswers() throws IOException {
    int port;
    try (var listener = new ServerSocket(0)) {
      port = listener.getLocalPort();
    }
    var nobody = GivenAddress.parse("127.0.0.1:" + port, null);
    assertThatThrownBy(() -> nobody.start(noPorts()))
        .isInstanceOf(ServerUnavailable.class)
        .hasMessageContaining("127.0.0.1:" + port);
  }

  private static PortChoice noPorts() {
    return new PortChoice(said -> {});
  }
}
