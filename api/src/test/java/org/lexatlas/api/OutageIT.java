package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.TestDatabase;

/** Servers that are away come back, and the api goes on without a restart. */
class OutageIT {

  @Test
  void startsWithoutPostgresAndRecoversByItself() {
    int port = TestTemporal.freePort();
    var settings =
        DatabaseSettings.of(
            "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");
    try (var api =
        TestApi.start(settings, TestApi.nowhere(), "lexatlas.database.connect-timeout=300ms")) {
      var reply = api.get("/api/v1/topics");
      assertThat(reply.status()).isEqualTo(503);
      assertThat(reply.text("/type")).isEqualTo("/problems/database-unavailable");
      assertThat(reply.header("Retry-After")).isNotEmpty();
      assertThat(api.get("/api/v1/health").status()).isEqualTo(503);
      assertThat(api.get("/api/v1/health").text("/status")).isEqualTo("DOWN");
      assertThat(
              api.post("/api/v1/runs", "{'country': 'KZ', 'topic': 'Retail_Trading_Status'}")
                  .status())
          .isEqualTo(503);
      try (var postgres = postgres(port)) {
        assertThat(postgres.getPort()).isEqualTo(port);
        await()
            .atMost(Duration.ofSeconds(30))
            .untilAsserted(
                () -> assertThat(api.get("/api/v1/topics").json().at("/items")).hasSize(22));
        assertThat(api.get("/api/v1/health").text("/database")).isEqualTo("UP");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static EmbeddedPostgres postgres(int port) throws IOException {
    return EmbeddedPostgres.builder().setPort(port).start();
  }

  @Test
  void findsTemporalOnceItIsBack() {
    int port = TestTemporal.freePort();
    try (var api = TestApi.start(TestDatabase.settings(), "127.0.0.1:" + port)) {
      assertThat(api.bean(TemporalLink.class).isDown()).isTrue();
      try (var temporal = TestTemporal.at(port)) {
        assertThat(temporal.address()).endsWith(String.valueOf(port));
        await().atMost(Duration.ofSeconds(10)).until(() -> !api.bean(TemporalLink.class).isDown());
        var reply = api.post("/api/v1/runs", "{'country': 'KZ', 'topic': 'Retail_Trading_Status'}");
        assertThat(reply.status()).isEqualTo(201);
      }
    }
  }
}
