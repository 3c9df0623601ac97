package org.lexatlas.standalone.bench;

import io.temporal.client.WorkflowClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.Database;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.store.topic.TopicStore;
import org.lexatlas.workflows.run.RunClient;
import org.lexatlas.workflows.run.RunResult;
import org.lexatlas.workflows.wire.WorkflowIds;

/** Runs that a person waits for, of the last analysis: a campaign comes to it at its end. */
final class InteractiveRuns {

  private final WorkflowClient client;
  private final RunStore runs;
  private final String country;
  private final String topic;

  InteractiveRuns(WorkflowClient client, Database database) {
    this.client = client;
    this.runs = new RunStore(database);
    this.country = new JurisdictionStore(database).all().getLast().code();
    this.topic = new TopicStore(database).all().getLast().id();
  }

  /**
   * From the order to the first attempt's begin, as the store has both; waits for the run's end.
   */
  long millisToFirstStep() {
    var spec =
        new RunSpec(
            UUID.randomUUID().toString(),
            country,
            topic,
            RunMode.AUTO,
            "simulated",
            PublishingPolicy.AUTO,
            LocalDate.of(2026, 1, 31),
            null,
            null);
    String id = WorkflowIds.run(country, topic, spec.id());
    runs.order(spec, id, 0);
    RunClient.of(client, id, spec).start();
    client.newUntypedWorkflowStub(id).getResult(RunResult.class);
    var row = runs.find(UUID.fromString(spec.id())).orElseThrow();
    return Duration.between(row.createdAt(), Objects.requireNonNull(row.startedAt())).toMillis();
  }
}
