package org.lexatlas.server;

import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.Database;
import org.lexatlas.store.DatabaseSettings;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.ledger.SimulatedCalls;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.CommandRow;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.worker.WorkerApplication;
import org.lexatlas.workflows.run.RunOrder;
import org.lexatlas.workflows.wire.TaskQueues;
import org.lexatlas.workflows.wire.WireFormat;
import org.lexatlas.workflows.wire.WorkflowIds;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A worker as it is deployed, with a database of its own, on the real server. */
final class ServerFixture implements AutoCloseable {

  private final String address = RealTemporal.address();
  private final DatabaseSettings settings = TestDatabase.settings();
  final Database database = Database.open(settings);
  final RunStore runs = new RunStore(database);
  final AttemptStore attempts = new AttemptStore(database, Clock.systemUTC());
  final CommandStore commands = new CommandStore(database);
  final SimulatedCalls calls = new SimulatedCalls(database);
  final WorkflowServiceStubs stubs =
      WorkflowServiceStubs.newServiceStubs(
          WorkflowServiceStubsOptions.newBuilder().setTarget(address).build());
  private final String namespace;
  final WorkflowClient client;
  private final ConfigurableApplicationContext worker;

  ServerFixture() {
    this("default", "0s");
  }

  /**
   * Starts a worker.
   *
   * @param openWindow how long executions stay open after the end
   */
  ServerFixture(String namespace, String openWindow, String... more) {
    this.namespace = namespace;
    client =
        WorkflowClient.newInstance(
            stubs,
            WorkflowClientOptions.newBuilder()
                .setNamespace(namespace)
                .setDataConverter(WireFormat.converter())
                .build());
    await().atMost(Duration.ofSeconds(30)).until(this::answers);
    var arguments =
        new ArrayList<>(
            List.of(
                "--lexatlas.database.url=" + settings.url(),
                "--lexatlas.database.user=" + settings.user(),
                "--lexatlas.database.password=" + settings.password(),
                "--lexatlas.run.open-window=" + openWindow,
                "--lexatlas.corpus.samples=off",
                "--lexatlas.provider=simulated",
                "--spring.temporal.connection.target=" + address,
                "--spring.temporal.namespace=" + namespace,
                "--spring.main.banner-mode=off",
                "--logging.level.root=error"));
    arguments.addAll(List.of(more));
    worker =
        new SpringApplicationBuilder(WorkerApplication.class)
            .web(WebApplicationType.NONE)
            .run(arguments.toArray(String[]::new));
  }

  private boolean answers() {
    try {
      stubs.healthCheck();
      RealTemporal.cli("operator", "namespace", "describe", "--namespace", namespace);
      return true;
    } catch (RuntimeException | AssertionError notYet) {
      return false;
    }
  }

  static RunSpec spec(RunMode mode) {
    return new RunSpec(
        UUID.randomUUID().toString(),
        "KZ",
        "Retail_Trading_Status",
        mode,
        "simulated",
        PublishingPolicy.AUTO,
        LocalDate.parse("2026-01-31"),
        null,
        null);
  }

  static String workflowId(RunSpec spec) {
    return WorkflowIds.run(spec.country(), spec.topic(), spec.id());
  }

  /** Orders the run and starts its workflow, as the api does. */
  WorkflowStub start(RunSpec spec) {
    String id = workflowId(spec);
    runs.order(spec, id, null);
    WorkflowStub stub =
        client.newUntypedWorkflowStub(
            "ResearchRunWorkflow",
            WorkflowOptions.newBuilder()
                .setWorkflowId(id)
                .setTaskQueue(TaskQueues.RUNS)
                .setStaticSummary(spec.country() + " " + spec.topic())
                .setStaticDetails("Refreshes the analysis of KZ")
                .build());
    stub.start(new RunOrder(null, null, null, null, null));
    return stub;
  }

  RunState completed(RunSpec spec) {
    start(spec);
    until(spec, RunStatus.COMPLETED);
    return state(spec);
  }

  void until(RunSpec spec, RunStatus status) {
    await().atMost(Duration.ofSeconds(30)).until(() -> state(spec).status() == status);
  }

  RunState state(RunSpec spec) {
    return runs.find(UUID.fromString(spec.id())).orElseThrow().runState();
  }

  List<CommandRow> audit(RunSpec spec) {
    return commands.ofRun(UUID.fromString(spec.id()), Long.MAX_VALUE, 100);
  }

  /** {@code temporal workflow <words> --workflow-id <id>}, as typed by an operator. */
  String typed(RunSpec spec, String... words) {
    var all = new ArrayList<>(List.of("workflow"));
    all.addAll(List.of(words));
    all.addAll(List.of("--workflow-id", workflowId(spec), "--namespace", namespace));
    return RealTemporal.cli(all.toArray(String[]::new));
  }

  /** Waits until the run's newest execution is closed. */
  void closed(RunSpec spec) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> !typed(spec, "describe", "-o", "json").contains("EXECUTION_STATUS_RUNNING"));
  }

  @Override
  public void close() {
    worker.close();
    stubs.shutdownNow();
    database.close();
  }
}
