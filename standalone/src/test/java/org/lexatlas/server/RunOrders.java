package org.lexatlas.server;

import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowStub;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.Database;
import org.lexatlas.store.run.CommandRow;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.workflows.run.RunClient;
import org.lexatlas.workflows.wire.WorkflowIds;

/** Orders runs and starts their workflows as the api does, and watches them. */
final class RunOrders {

  private static final String TOPIC = "Retail_Trading_Status";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final Database database;
  private final WorkflowClient client;

  RunOrders(Database database, WorkflowClient client) {
    this.database = database;
    this.client = client;
  }

  static RunSpec spec(RunMode mode, String country) {
    return spec(mode, country, TOPIC, PublishingPolicy.AUTO);
  }

  static RunSpec spec(RunMode mode, String country, String topic) {
    return spec(mode, country, topic, PublishingPolicy.AUTO);
  }

  /** A run that goes as far as to its review. */
  static RunSpec inReview(String country) {
    return spec(RunMode.AUTO, country, TOPIC, PublishingPolicy.REVIEW);
  }

  private static RunSpec spec(RunMode mode, String country, String topic, PublishingPolicy policy) {
    return new RunSpec(
        UUID.randomUUID().toString(),
        country,
        topic,
        mode,
        "simulated",
        policy,
        LocalDate.parse("2026-01-31"),
        null,
        null);
  }

  RunSpec ordered(RunSpec spec) {
    new RunStore(database).order(spec, workflowId(spec), null);
    return spec;
  }

  RunSpec started(RunSpec spec) {
    start(ordered(spec));
    return spec;
  }

  void start(RunSpec spec) {
    RunClient.of(client, workflowId(spec), spec).start();
  }

  /** The newest execution. */
  WorkflowStub workflow(RunSpec spec) {
    return client.newUntypedWorkflowStub(workflowId(spec));
  }

  private static String workflowId(RunSpec spec) {
    return WorkflowIds.run(spec.country(), spec.topic(), spec.id());
  }

  RunState state(RunSpec spec) {
    return new RunStore(database).find(UUID.fromString(spec.id())).orElseThrow().runState();
  }

  void until(RunSpec spec, RunStatus status) {
    await().atMost(PATIENCE).until(() -> state(spec).status() == status);
  }

  List<CommandRow> audit(RunSpec spec) {
    return new CommandStore(database).ofRun(UUID.fromString(spec.id()));
  }
}
