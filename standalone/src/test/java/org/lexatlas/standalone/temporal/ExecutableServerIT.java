package org.lexatlas.standalone.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.protobuf.util.Durations;
import io.temporal.api.workflowservice.v1.DescribeNamespaceRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lexatlas.standalone.folder.CacheFolder;
import org.lexatlas.standalone.folder.DataFolder;
import org.lexatlas.standalone.folder.FolderMemory;
import org.lexatlas.standalone.folder.PortChoice;
import org.lexatlas.standalone.folder.ServerProcess;

/** Needs a {@code temporal} executable on the PATH; skipped where there is none. */
class ExecutableServerIT {

  @TempDir Path home;
  private DataFolder folder;
  private TemporalPlace place;

  @BeforeEach
  void findTheExecutable() {
    folder = DataFolder.at(home.resolve("data folder"));
    var cache = new CacheFolder(home);
    var path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    var offline = new TemporalWish(null, null, null, true);
    place = TemporalSource.of(path, folder, cache, said -> {}).find(offline);
    assumeThat(place).as("a temporal executable on the PATH").isInstanceOf(ExecutableServer.class);
  }

  @Test
  void keepsWorkflowsInTheDataFolder() {
    try (var running = place.start(ports())) {
      withClient(
          running,
          client ->
              client
                  .newUntypedWorkflowStub(
                      "Waiting",
                      WorkflowOptions.newBuilder().setWorkflowId("w1").setTaskQueue("q").build())
                  .start());
    }
    try (var again = place.start(ports())) {
      var description = withClient(again, client -> client.newUntypedWorkflowStub("w1").describe());
      assertThat(description.getWorkflowType()).isEqualTo("Waiting");
    }
  }

  @Test
  void servesItsWebPages() throws Exception {
    try (var running = place.start(ports())) {
      var request = HttpRequest.newBuilder(URI.create(running.uiUrl() + "/")).build();
      var answer =
          HttpClient.newBuilder()
              .followRedirects(HttpClient.Redirect.NORMAL)
              .build()
              .send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void keepsHistoriesForThirtyDays() {
    try (var running = place.start(ports())) {
      var namespace =
          withClient(
              running,
              client ->
                  client
                      .getWorkflowServiceStubs()
                      .blockingStub()
                      .describeNamespace(
                          DescribeNamespaceRequest.newBuilder().setNamespace("default").build()));
      assertThat(namespace.getConfig().getWorkflowExecutionRetentionTtl())
          .isEqualTo(Durations.fromDays(30));
    }
  }

  @Test
  void recordsTheProcessAndEndsItWithClose() {
    var running = place.start(ports());
    var process = Objects.requireNonNull(running.process());
    assertThat(process.alive()).isPresent();
    running.close();
    assertThat(process.alive()).isEmpty();
  }

  @Test
  void stopsAServerThatWasLeftBehind() {
    var left = place.start(ports());
    var process = Objects.requireNonNull(left.process());
    assertThat(OrphanedTemporal.stop(DataFolder.at(home.resolve("another folder")))).isEmpty();

    assertThat(OrphanedTemporal.stop(folder)).containsExactly(process.pid());
    assertThat(process.alive()).isEmpty();
  }

  @Test
  void stopsARecordedServerAndForgetsTheRecord() {
    var left = place.start(ports());
    var process = Objects.requireNonNull(left.process());
    folder.remember(
        FolderMemory.EMPTY.withTemporal("executable", null).withTemporalServer(process));

    assertThat(OrphanedTemporal.stop(folder)).containsExactly(process.pid());
    assertThat(folder.memory()).isEqualTo(FolderMemory.EMPTY.withTemporal("executable", null));
  }

  @Test
  void leavesAProcessAloneThatOnlyHasTheRecordedNumber() {
    var us = ServerProcess.of(ProcessHandle.current(), 7233);
    var recycled = new ServerProcess(us.pid(), us.startedAt().minusSeconds(3600), 7233);
    folder.remember(FolderMemory.EMPTY.withTemporalServer(recycled));

    assertThat(OrphanedTemporal.stop(folder)).isEmpty();
  }

  private static PortChoice ports() {
    return new PortChoice(said -> {});
  }

  private static <T> T withClient(RunningTemporal running, Function<WorkflowClient, T> use) {
    var stubs =
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget(running.address()).build());
    try {
      return use.apply(WorkflowClient.newInstance(stubs));
    } finally {
      stubs.shutdownNow();
    }
  }
}
