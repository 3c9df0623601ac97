package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.EncodedValues;
import io.temporal.worker.WorkerFactory;
import io.temporal.workflow.DynamicWorkflow;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.run.RunStore;
import org.lexatlas.workflows.wire.TaskQueues;

/** Runs that no execution has opened, and whose execution is closed all the same. */
class OverdueStartIT {

  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final TestTemporal TEMPORAL = TestTemporal.start();
  private static final TestApi API =
      TestApi.start(
          TestDatabase.settings(),
          TEMPORAL.address(),
          "lexatlas.api.dispatch-interval=200ms",
          "lexatlas.api.look-after=500ms");

  @AfterAll
  static void stop() {
    API.close();
    TEMPORAL.close();
  }

  @Test
  void aTerminatedStartIsNotRepeatedAndItsRunIsCancelled() {
    var run = started("KZ");
    workflow(run).terminate("wrong country");
    String ended = execution(run);

    makeOverdue(run);

    await().atMost(PATIENCE).until(() -> "CANCELLED".equals(state(run)));
    assertThat(execution(run)).isEqualTo(ended);
    assertThat(API.get(path(run) + "/audit").text("/items/0/name"))
        .isEqualTo("terminated (Temporal)");
  }

  @Test
  void whatEndedWithoutAWordIsLeftByTheDispatcherAndStartedAgainByTheReconciler() {
    var run = started("DE");
    looksAfter(run, false);
    var workers = WorkerFactory.newInstance(client());
    workers.newWorker(TaskQueues.RUNS).registerWorkflowImplementationTypes(Mute.class);
    workers.start();
    workflow(run).getResult(Object.class);
    workers.shutdownNow();
    String ended = execution(run);

    makeOverdue(run);
    await().atMost(PATIENCE).until(() -> startTries(run) > 0);
    makeOverdue(run);
    await().atMost(PATIENCE).until(() -> startTries(run) > 1); // the first try is over
    assertThat(execution(run)).as("a start is repeated only where there was none").isEqualTo(ended);

    looksAfter(run, true);
    await().atMost(PATIENCE).until(() -> !execution(run).equals(ended));
    assertThat(API.get(path(run) + "/audit").text("/items/0/name")).isEqualTo("rebuild");
  }

  /** A workflow that closes and never opens its run. */
  public static final class Mute implements DynamicWorkflow {
    @Override
    public @Nullable Object execute(EncodedValues args) {
      return null;
    }
  }

  private static TestApi.Reply started(String country) {
    var reply =
        API.post(
            "/api/v1/runs",
            "{'country': '%s', 'topic': 'Retail_Trading_Status'}".formatted(country));
    assertThat(reply.status()).isEqualTo(201);
    return reply;
  }

  private static String path(TestApi.Reply run) {
    return "/api/v1/runs/" + run.text("/id");
  }

  private static String state(TestApi.Reply run) {
    return API.bean(RunStore.class).find(UUID.fromString(run.text("/id"))).orElseThrow().state();
  }

  private static WorkflowClient client() {
    return API.bean(TemporalLink.class).client();
  }

  private static WorkflowStub workflow(TestApi.Reply run) {
    return client().newUntypedWorkflowStub(run.text("/workflowId"));
  }

  /** The newest execution's id. */
  private static String execution(TestApi.Reply run) {
    return workflow(run).describe().getExecution().getRunId();
  }

  private static void makeOverdue(TestApi.Reply run) {
    change(run, "start_due_at = now() - interval '1 second'");
  }

  /** Whether the reconciler asks Temporal about the run. */
  private static void looksAfter(TestApi.Reply run, boolean yes) {
    change(run, yes ? "looked_at = null" : "looked_at = now() + interval '1 hour'");
  }

  private static void change(TestApi.Reply run, String what) {
    API.database()
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    "update run set " + what + " where id = ?", UUID.fromString(run.text("/id"))));
  }

  private static int startTries(TestApi.Reply run) {
    return API.database()
        .jdbi()
        .withHandle(
            handle ->
                handle
                    .createQuery("select start_tries from run where id = :id")
                    .bind("id", UUID.fromString(run.text("/id")))
                    .mapTo(Integer.class)
                    .one());
  }
}
