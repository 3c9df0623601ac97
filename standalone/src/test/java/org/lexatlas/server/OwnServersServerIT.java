package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.store.Database;

/** The servers of these tests find their place where others take ports before they do. */
@Execution(ExecutionMode.CONCURRENT)
class OwnServersServerIT {

  @TempDir Path folder;

  @Test
  void portsThatSomebodyTookInBetweenAreLeftToThem() throws Exception {
    try (var somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int taken = somebody.getLocalPort();
      // Temporal's two (of its UI none is used), then PostgreSQL's
      var choices = new ArrayDeque<>(List.of(taken, Ports.quiet(), taken));
      var said = new ArrayList<String>();
      var ports =
          new Ports(() -> choices.isEmpty() ? Ports.quiet() : choices.removeFirst(), said::add);

      try (var servers = new OwnServers(folder, ports);
          var database = Database.open(servers.settings()).migrate()) {
        assertThat(servers.address()).doesNotEndWith(":" + taken);
        assertThat(servers.settings().url()).doesNotContain(":" + taken + "/");
        assertThat(RealTemporal.answers(servers.address(), "default")).isTrue();
        assertThat(
                database
                    .jdbi()
                    .<String, RuntimeException>withHandle(
                        handle -> handle.createQuery("show port").mapTo(String.class).one()))
            .isNotEqualTo(String.valueOf(taken));
        String before = servers.address();
        servers.killTemporal();
        servers.startTemporal();
        assertThat(servers.address()).isEqualTo(before);
      }
      assertThat(said)
          .hasSize(2)
          .allMatch(words -> words.contains("on port " + taken))
          .anyMatch(words -> words.startsWith("Temporal"))
          .anyMatch(words -> words.startsWith("PostgreSQL"));
    }
  }
}
