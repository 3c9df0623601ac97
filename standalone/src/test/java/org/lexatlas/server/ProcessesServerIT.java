package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.ledger.WorkerStore;

/** Worker and api as processes of their own, two of each, on the same servers. */
@Execution(ExecutionMode.CONCURRENT)
class ProcessesServerIT {

  private final String temporal = RealTemporal.address();
  private final DatabaseSettings database = TestDatabase.settings();
  private final List<Process> processes = new ArrayList<>();
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void stop() {
    processes.forEach(Process::destroy);
  }

  @Test
  void twoWorkersAndTwoApisServeOneRunTogether() throws Exception {
    int first = Ports.quiet();
    int second = Ports.quiet();
    var hosts = new Hosts(database, temporal, RealTemporal.namespace());
    processes.add(hosts.workerProcess());
    processes.add(hosts.workerProcess());
    processes.add(hosts.apiProcess(first));
    processes.add(hosts.apiProcess(second));
    await().atMost(Duration.ofMinutes(3)).until(() -> answers(first) && answers(second));
    try (var store = Database.open(database)) {
      await()
          .atMost(Duration.ofMinutes(3))
          .until(
              () ->
                  new WorkerStore(store)
                      .served().stream().anyMatch(served -> served.workers() == 2));
    }

    HttpResponse<String> started =
        http.send(
            HttpRequest.newBuilder(uri(first, "/api/v1/runs"))
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        "{\"country\":\"KZ\",\"topic\":\"Retail_Trading_Status\","
                            + "\"provider\":\"simulated\"}"))
                .build(),
            HttpResponse.BodyHandlers.ofString());

    assertThat(started.statusCode()).isEqualTo(201);
    String location = started.headers().firstValue("Location").orElseThrow();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> get(second, location).contains("\"completedAt\":\"2"));
    assertThat(get(second, "/api/v1/analyses/KZ/Retail_Trading_Status"))
        .contains("\"liveVersion\":2");
  }

  private boolean answers(int port) {
    try {
      return http.send(
                  HttpRequest.newBuilder(uri(port, "/api/v1/health")).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private String get(int port, String path) throws Exception {
    return http.send(
            HttpRequest.newBuilder(uri(port, path)).build(), HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static URI uri(int port, String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }
}
