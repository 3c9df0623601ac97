package org.lexatlas.server;

import static org.awaitility.Awaitility.await;

import io.temporal.api.enums.v1.WorkflowExecutionStatus;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowStub;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.lexatlas.workflows.run.RunClient;
import org.lexatlas.workflows.wire.WorkflowIds;
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
    client = RealTemporal.client(address, namespace);
    await().atMost(Duration.ofMinutes(2)).until(() -> RealTemporal.answers(address, namespace));
    var settings = new ArrayList<>(List.of("--lexatlas.run.open-window=" + openWindow));
    settings.addAll(List.of(more));
    worker = hosts().worker(settings.toArray(String[]::new));
  }

  /** More workers and apis on the same servers. */
  Hosts hosts() {
    return new Hosts(settings, address, namespace);
  }

  static RunSpec spec(RunMode mode) {
    return RunOrders.spec(mode, "KZ");
  }

  static String workflowId(RunSpec spec) {
    return WorkflowIds.run(spec.country(), spec.topic(), spec.id());
  }

  /** Orders the run and starts its workflow, as the api does. */
  WorkflowStub start(RunSpec spec) {
    String id = workflowId(spec);
    runs.order(spec, id, null);
    RunClient.of(client, id, spec).start();
    return client.newUntypedWorkflowStub(id);
  }

  RunState completed(RunSpec spec) {
    start(spec);
    until(spec, RunStatus.COMPLETED);
    return state(spec);
  }

  void until(RunSpec spec, RunStatus status) {
    await().atMost(Duration.ofMinutes(2)).until(() -> state(spec).status() == status);
  }

  RunState state(RunSpec spec) {
    return runs.find(UUID.fromString(spec.id())).orElseThrow().runState();
  }

  List<CommandRow> audit(RunSpec spec) {
    return commands.ofRun(UUID.fromString(spec.id()), Long.MAX_VALUE, 100);
  }

  /** {@code temporal <words>} in this fixture's namespace. */
  String cli(String... words) {
    var all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--namespace", namespace));
    return RealTemporal.cli(all.toArray(String[]::new));
  }

  /** {@code temporal workflow <words> --workflow-id <id>}, as typed by an operator. */
  String typed(RunSpec spec, String... words) {
    var all = new ArrayList<>(List.of("workflow"));
    all.addAll(List.of(words));
    all.addAll(List.of("--workflow-id", workflowId(spec)));
    return cli(all.toArray(String[]::new));
  }

  /** Waits until the run's newest execution is closed. */
  void closed(RunSpec spec) {
    WorkflowStub newest = client.newUntypedWorkflowStub(workflowId(spec));
    await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () ->
                newest.describe().getStatus()
                    != WorkflowExecutionStatus.WORKFLOW_EXECUTION_STATUS_RUNNING);
  }

  /** Whether the server knows no execution of a workflow. */
  boolean isGone(String workflowId) {
    try {
      return client.newUntypedWorkflowStub(workflowId).describe().getStatus() == null;
    } catch (WorkflowNotFoundException gone) {
      return true;
    }
  }

  /** Tells the worker to end, as a deploy does, and returns when it has. */
  void stopWorker() {
    worker.close();
  }

  @Override
  public void close() {
    worker.close();
    client.getWorkflowServiceStubs().shutdownNow();
    database.close();
  }
}
