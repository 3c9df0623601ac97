package org.lexatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.api.enums.v1.EventType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.api.temporal.TemporalLink;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.workflows.run.RunOrder;
import org.lexatlas.workflows.wire.TaskQueues;
import org.lexatlas.workflows.wire.WireFormat;

/** Starting runs, and commands in doubt: Temporal is there and no worker is. */
class StartIT {

  private static final TestTemporal TEMPORAL = TestTemporal.start();
  private static final TestApi API =
      TestApi.start(
          TestDatabase.settings(),
          TEMPORAL.address(),
          "lexatlas.api.command-wait=700ms",
          "lexatlas.api.dispatch-interval=200ms",
          "lexatlas.api.resend-after=1s",
          "lexatlas.api.command-expiry=6s");

  @AfterAll
  static void stop() {
    API.close();
    TEMPORAL.close();
  }

  @Test
  void startsTheWorkflowAndSaysWhere() {
    var reply =
        start("KZ", "'asOf': '2025-06-30', 'instructions': ' carefully ', 'mode': 'MANUAL'");
    assertThat(reply.status()).isEqualTo(201);
    String id = reply.text("/id");
    assertThat(reply.header("Location")).isEqualTo("/api/v1/runs/" + id);
    assertThat(API.get(reply.header("Location")).status()).isEqualTo(200);
    assertThat(reply.text("/state")).isEqualTo("STARTING");
    assertThat(reply.text("/asOf")).isEqualTo("2025-06-30");
    String workflow = "run.KZ.Retail_Trading_Status." + id;
    assertThat(reply.text("/workflowId")).isEqualTo(workflow);

    var first = API.bean(TemporalLink.class).client().fetchHistory(workflow).getEvents().getFirst();
    assertThat(first.getEventType()).isEqualTo(EventType.EVENT_TYPE_WORKFLOW_EXECUTION_STARTED);
    var started = first.getWorkflowExecutionStartedEventAttributes();
    assertThat(started.getTaskQueue().getName()).isEqualTo(TaskQueues.RUNS);
    // none is asked for: the in-memory server then writes ten years
    assertThat(started.getWorkflowRunTimeout().getSeconds()).isEqualTo(10 * 365 * 86_400L);
    assertThat(started.getSearchAttributes().getIndexedFieldsMap()).isEmpty();
    assertThat(started.getPriority().getPriorityKey()).isEqualTo(1);
    var order =
        WireFormat.JSON.readValue(
            started.getInput().getPayloads(0).getData().toByteArray(), RunOrder.class);
    assertThat(order)
        .isEqualTo(new RunOrder("MANUAL", "corpus", "AUTO", "2025-06-30", "carefully"));
    assertThat(first.getUserMetadata().getSummary().getData().toStringUtf8())
        .isEqualTo("\"KZ Retail_Trading_Status\"");
    assertThat(first.getUserMetadata().getDetails().getData().toStringUtf8()).contains("**KZ**");
  }

  @Test
  void refusesASecondOpenRun() {
    String open = start("DE", "'mode': 'AUTO'").text("/id");
    var reply = start("DE", "'mode': 'AUTO'");
    assertThat(reply.status()).isEqualTo(409);
    assertThat(reply.text("/type")).isEqualTo("/problems/analysis-busy");
    assertThat(reply.text("/run")).isEqualTo("/api/v1/runs/" + open);
  }

  @Test
  void repeatsUnderAnIdempotencyKey() {
    var first = start("FR", "'mode': 'AUTO'", "Idempotency-Key", "k1");
    var again = start("FR", "'mode': 'AUTO'", "Idempotency-Key", "k1");
    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(200);
    assertThat(again.text("/id")).isEqualTo(first.text("/id")).matches("........-....-5.*");
    var other = start("FR", "'mode': 'MANUAL'", "Idempotency-Key", "k1");
    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text("/type")).isEqualTo("/problems/key-reused");
    var elsewhere = start("ES", "'mode': 'AUTO'", "Idempotency-Key", "k2");
    assertThat(elsewhere.text("/id")).isNotEqualTo(first.text("/id"));
  }

  @Test
  void startsOneRunForTheSameOrderSentAtOnce() throws Exception {
    var statuses = new ArrayList<Integer>();
    var ids = new ArrayList<String>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<TestApi.Reply> order =
          () -> start("IT", "'mode': 'AUTO'", "Idempotency-Key", "same");
      for (Future<TestApi.Reply> reply : pool.invokeAll(java.util.Collections.nCopies(6, order))) {
        statuses.add(reply.get().status());
        ids.add(reply.get().text("/id"));
      }
    }
    assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(ids).containsOnly(ids.getFirst());
  }

  @Test
  void startsOverdueRuns() {
    var run = start("NL", "'mode': 'AUTO'");
    String workflow = run.text("/workflowId");
    // as if the start had been lost: a workflow id that Temporal has never seen
    String lost = workflow.replace("run.NL", "run.BE");
    API.database()
        .jdbi()
        .useHandle(
            handle ->
                handle
                    .createUpdate(
                        """
                        update run set workflow_id = :lost, country = 'BE',
                          start_due_at = now() - interval '1 second' where workflow_id = :id
                        """)
                    .bind("lost", lost)
                    .bind("id", workflow)
                    .execute());
    var client = API.bean(TemporalLink.class).client();
    await()
        .atMost(Duration.ofSeconds(10))
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(client.fetchHistory(lost).getEvents()).isNotEmpty());
  }

  @Test
  void keepsACommandPendingAndExpiresIt() {
    String commands = start("SE", "'mode': 'AUTO'").header("Location") + "/commands";
    var reply = API.post(commands, "{'type': 'CANCEL', 'commandId': 'c1', 'reason': 'wrong'}");
    assertThat(reply.status()).isEqualTo(202);
    assertThat(reply.text("/state")).isEqualTo("PENDING");
    assertThat(reply.json().at("/accepted").isNull()).isTrue();
    assertThat(reply.text("/commandId")).isEqualTo("c1");
    String audit = commands.replace("commands", "audit");
    assertThat(API.get(audit).text("/items/0/state")).isEqualTo("PENDING");
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(API.get(audit).text("/items/0/code")).isEqualTo("EXPIRED"));
    var again = API.post(commands, "{'type': 'CANCEL', 'commandId': 'c1'}");
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("/code")).isEqualTo("EXPIRED");
  }

  @Test
  void derivesACommandsIdFromTheKey() {
    String commands = start("PL", "'mode': 'AUTO'").header("Location") + "/commands";
    var first = API.post(commands, "{'type': 'PAUSE'}", "Idempotency-Key", "p");
    var again = API.post(commands, "{'type': 'PAUSE'}", "Idempotency-Key", "p");
    assertThat(first.status()).isEqualTo(202);
    assertThat(again.text("/commandId")).isEqualTo(first.text("/commandId"));
    String audit = commands.replace("commands", "audit");
    assertThat(API.get(audit).json().at("/items")).hasSize(1);
  }

  @Test
  void isDegradedWithoutAWorker() {
    var health = API.get("/api/v1/health");
    assertThat(health.text("/status")).isEqualTo("DEGRADED");
    assertThat(health.text("/temporal")).isEqualTo("UP");
    API.bean(org.lexatlas.store.ledger.WorkerStore.class)
        .beat("w1", java.util.List.of(TaskQueues.RUNS));
    var served = API.get("/api/v1/health");
    assertThat(served.text("/status")).isEqualTo("UP");
    assertThat(served.text("/queues/0/taskQueue")).isEqualTo(TaskQueues.RUNS);
  }

  private static TestApi.Reply start(String country, String more, String... headers) {
    return API.post(
        "/api/v1/runs",
        "{'country': '%s', 'topic': 'Retail_Trading_Status', %s}".formatted(country, more),
        headers);
  }
}
