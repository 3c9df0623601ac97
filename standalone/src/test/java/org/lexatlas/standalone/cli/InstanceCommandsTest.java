package org.lexatlas.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.RunningInstance;
import org.lexatlas.standalone.folder.ServerProcess;

/** The commands find the instance that a data folder names. */
class InstanceCommandsTest {

  @TempDir Path home;
  private final FakeApi api = new FakeApi();
  private final CommandLineFixture line = new CommandLineFixture();

  @BeforeEach
  void publishAnInstance() {
    publish(ServerProcess.of(ProcessHandle.current(), 1));
  }

  private void publish(ServerProcess process) {
    DataFolder.at(home)
        .publish(
            new RunningInstance(
                process,
                api.url(),
                null,
                "127.0.0.1:7233",
                "memory",
                "jdbc:postgresql://127.0.0.1:1/lexatlas",
                home.toString()));
  }

  @AfterEach
  void stopTheApi() {
    api.close();
  }

  @Test
  void statusTellsWhereEverythingIs() {
    api.on("GET /health", 200, "{\"status\": \"UP\"}");
    assertThat(line.execute("status", "--json", "--data-dir", home.toString())).isZero();
    assertThat(line.document())
        .isEqualTo(
            ApiClient.JSON.readTree(
                """
                {"apiUrl": "%s", "temporalUrl": null, "temporalAddress": "127.0.0.1:7233",
                 "temporalKind": "memory", "databaseUrl": "jdbc:postgresql://127.0.0.1:1/lexatlas",
                 "dataDir": "%s"}
                """
                    .formatted(api.url(), home)));
  }

  @Test
  void statusTellsThatTheApiDoesNotAnswer() {
    api.close();
    assertThat(line.execute("status", "--data-dir", home.toString()))
        .isEqualTo(ExitCode.UNAVAILABLE);
    assertThat(line.out()).contains("no web UI (127.0.0.1:7233, memory)");
    assertThat(line.err()).contains("does not answer");
  }

  @Test
  void stopSaysWhatItWaitsFor() throws IOException {
    var instance = new ProcessBuilder("sleep", "600").start();
    publish(ServerProcess.of(instance.toHandle(), 1));
    api.on("GET /runs?pageSize=500&state=RUNNING", 200, "{\"items\": [{\"id\": \"r1\"}]}");
    assertThat(line.execute("stop", "--data-dir", home.toString())).isZero();
    assertThat(line.err()).contains("Waiting up to half a minute for the steps of 1 run:");
    assertThat(instance.onExit()).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void stopDoesNotNeedTheApi() throws IOException {
    var instance = new ProcessBuilder("sleep", "600").start();
    publish(ServerProcess.of(instance.toHandle(), 1));
    api.close();
    assertThat(line.execute("stop", "--data-dir", home.toString())).isZero();
    assertThat(line.err()).contains("Its API does not say what runs");
  }

  @Test
  void listsItsRuns() {
    api.on("GET /runs", 200, "{\"items\": [], \"nextPageToken\": null}");
    assertThat(line.execute("runs", "--data-dir", home.toString())).isZero();
    assertThat(line.err()).contains("No runs.");
  }
}
