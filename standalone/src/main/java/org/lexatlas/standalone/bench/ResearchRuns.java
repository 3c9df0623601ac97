package org.lexatlas.standalone.bench;

import io.temporal.client.WorkflowClient;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Database;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.store.topic.TopicStore;
import org.lexatlas.workflows.run.RunClient;
import org.lexatlas.workflows.run.RunResult;
import org.lexatlas.workflows.wire.WorkflowIds;

/** AUTO runs of the simulated provider, ordered and started as the api does it. */
final class ResearchRuns {

  private final WorkflowClient client;
  private final RunStore runs;
  private final List<Jurisdiction> jurisdictions;
  private final List<Topic> topics;

  ResearchRuns(WorkflowClient client, Database database) {
    this.client = client;
    this.runs = new RunStore(database);
    this.jurisdictions = new JurisdictionStore(database).all();
    this.topics = new TopicStore(database).all();
  }

  /** Runs the analysis of this number to its end: the next run of it finds a baseline. */
  void run(int number) {
    Jurisdiction country = jurisdictions.get(number % jurisdictions.size());
    Topic topic = topics.get(number / jurisdictions.size() % topics.size());
    var spec =
        new RunSpec(
            UUID.randomUUID().toString(),
            country.code(),
            topic.id(),
            RunMode.AUTO,
            "simulated",
            PublishingPolicy.AUTO,
            LocalDate.of(2026, 1, 31),
            null,
            null);
    String id = WorkflowIds.run(spec.country(), spec.topic(), spec.id());
    runs.order(spec, id, 0);
    RunClient.of(client, id, spec).start();
    RunResult result = client.newUntypedWorkflowStub(id).getResult(RunResult.class);
    if (result.status() != RunStatus.COMPLETED) {
      throw new IllegalStateException("a measured run ended as " + result);
    }
  }
}
