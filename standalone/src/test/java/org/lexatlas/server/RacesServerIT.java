package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.client.UpdateOptions;
import io.temporal.client.WorkflowNotFoundException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowServiceException;
import io.temporal.client.WorkflowUpdateException;
import io.temporal.client.WorkflowUpdateStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Books;
import org.lexatlas.store.run.CommandRow;
import org.lexatlas.workflows.wire.TaskQueues;

/** Commands that meet a run in the very moment in which something else happens to it. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class RacesServerIT {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final ServerFixture SERVER = new ServerFixture(RealTemporal.namespace(), "0s");
  private static final HostedApi API =
      new HostedApi(SERVER.hosts(), "--lexatlas.api.resend-after=1s");
  private static final RunOrders ORDERS = new RunOrders(SERVER.database, SERVER.client);

  @AfterAll
  static void close() {
    assertThat(new Books(SERVER.database).balanced()).as("calls whose reply was lost").isZero();
    API.close();
    SERVER.close();
  }

  private enum Via {
    API,
    SIGNAL,
    UPDATE
  }

  @Test
  @Execution(ExecutionMode.SAME_THREAD)
  void aCommandThatArrivesWhileARunClosesIsAnsweredOrRefusedAndNeverLost() throws Exception {
    List<String> countries =
        List.of(
            "AT", "BE", "CH", "DE", "EE", "FI", "GR", "HU", "IE", "JP", "KZ", "LT", "LU", "LV",
            "MT", "NL", "NO", "PL");
    List<Callable<Boolean>> races = new ArrayList<>();
    for (int i = 0; i < countries.size(); i++) {
      String country = countries.get(i);
      Via via = Via.values()[i % 3];
      races.add(() -> commandedWhileItCloses(RunOrders.spec(RunMode.AUTO, country), via));
    }
    int taken = 0;
    for (Future<Boolean> race : atOnce(races)) {
      taken += race.get() ? 1 : 0;
    }
    assertThat(taken).as("the api's are taken whenever they come").isGreaterThanOrEqualTo(6);
  }

  /** Returns whether the command was taken. */
  private static boolean commandedWhileItCloses(RunSpec run, Via via) {
    ORDERS.started(run);
    while (ORDERS.state(run).status() != RunStatus.COMPLETED) { // stored, and about to close
      LockSupport.parkNanos(2_000_000);
    }
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(40_000_000));
    boolean taken = send(run, via);

    if (taken) {
      await()
          .atMost(PATIENCE)
          .until(() -> row(run, "late").flatMap(CommandRow::answer).isPresent());
    }
    SERVER.closed(run);
    ORDERS.until(run, RunStatus.COMPLETED);
    boolean accepted = row(run, "late").map(CommandRow::accepted).orElse(false);
    assertThat(accepted).as("%s over %s", row(run, "late"), via).isEqualTo(taken);
    assertThat(ORDERS.state(run).step(Step.BLENDED_SYNTHESIS).attempts())
        .isEqualTo(accepted ? 2 : 1);
    return taken;
  }

  /** False when Temporal said at once that there is no open execution to take it. */
  private static boolean send(RunSpec run, Via via) {
    Map<String, Object> words = Map.of("step", "BLENDED_SYNTHESIS", "commandId", "late");
    try {
      switch (via) {
        case API ->
            assertThat(
                    API.post(
                            "/runs/" + run.id() + "/commands",
                            "{'type': 'REQUEST_STEP', 'step': 'BLENDED_SYNTHESIS',"
                                + " 'commandId': 'late'}")
                        .status())
                .isIn(200, 202);
        case SIGNAL -> ORDERS.workflow(run).signal("requestStep", words);
        case UPDATE -> {
          var all = new java.util.HashMap<>(words);
          all.put("type", "REQUEST_STEP");
          var options =
              UpdateOptions.newBuilder(Answer.class)
                  .setUpdateName("command")
                  .setUpdateId("late")
                  .setWaitForStage(WorkflowUpdateStage.COMPLETED)
                  .build();
          ORDERS.workflow(run).startUpdate(options, all).getResult();
        }
      }
      return true;
    } catch (WorkflowNotFoundException | WorkflowUpdateException | WorkflowServiceException gone) {
      return false;
    }
  }

  @ParameterizedTest
  @Execution(ExecutionMode.SAME_THREAD) // gates are triggers: two of them stand in each other's way
  @ValueSource(strings = {"PT", "RO", "SE", "SI"})
  void twoReopeningsOfAClosedRunMakeOneGeneration(String country) throws Exception {
    RunSpec run = ORDERS.started(RunOrders.spec(RunMode.AUTO, country));
    ORDERS.until(run, RunStatus.COMPLETED);
    SERVER.closed(run);
    boolean byHand = country.startsWith("S");
    try (var gates = new Gates(SERVER.database)) {
      int gate =
          gates.close("before insert on simulated_call", "new.country = '%s'".formatted(country));

      var together = new CountDownLatch(2);
      var reopenings =
          RacesServerIT.<Boolean>atOnce(
              List.of(
                  () -> reopened(run, "first", together, false),
                  () -> reopened(run, "second", together, byHand)));
      for (Future<Boolean> reopening : reopenings) {
        assertThat(reopening.get()).isTrue(); // or throws what went wrong in it
      }
      for (String id : List.of("first", "second")) {
        await().atMost(PATIENCE).until(() -> row(run, id).flatMap(CommandRow::answer).isPresent());
      }
      gates.reached(gate); // the step that one of them asked for is being done
      assertThat(ORDERS.state(run).generation()).isEqualTo(2);
      gates.open(gate);
    }
    ORDERS.until(run, RunStatus.COMPLETED);
    SERVER.closed(run);
    assertThat(ORDERS.state(run).generation()).isEqualTo(2);
    assertThat(ORDERS.state(run).step(Step.BASE_RESEARCH).attempts()).isEqualTo(2);
    assertThat(List.of(code(run, "first"), code(run, "second")))
        .containsOnlyOnce("ACCEPTED")
        .containsAnyOf("STEP_QUEUED", "STEP_RUNNING");
  }

  private static boolean reopened(
      RunSpec run, String commandId, CountDownLatch together, boolean byHand)
      throws InterruptedException {
    together.countDown();
    together.await();
    if (byHand) {
      SERVER
          .client
          .newUntypedWorkflowStub(
              "ResearchRunWorkflow",
              WorkflowOptions.newBuilder()
                  .setWorkflowId(ServerFixture.workflowId(run))
                  .setTaskQueue(TaskQueues.RUNS)
                  .build())
          .signalWithStart(
              "requestStep",
              new Object[] {Map.of("step", "BASE_RESEARCH", "commandId", commandId)},
              new Object[] {});
      return true;
    }
    var reply =
        API.post(
            "/runs/" + run.id() + "/commands",
            "{'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH', 'commandId': '%s'}"
                .formatted(commandId));
    assertThat(reply.status()).as(reply.body().toString()).isIn(200, 202, 409);
    return true;
  }

  @ParameterizedTest
  @Execution(ExecutionMode.SAME_THREAD) // gates are triggers: two of them stand in each other's way
  @ValueSource(strings = {"SK", "TR"})
  void aResetWhileACommandIsInFlightLeavesItOneEffect(String country) throws Exception {
    RunSpec run = ORDERS.started(RunOrders.spec(RunMode.MANUAL, country));
    ORDERS.until(run, RunStatus.WAITING_FOR_OPERATOR);
    boolean signal = country.equals("SK");
    String kept =
        "new.run_id = '%s' and new.command_id = 'in-flight'%s"
            .formatted(run.id(), signal ? "" : " and new.accepted is not null");
    try (var gates = new Gates(SERVER.database)) {
      int gate =
          gates.close(
              "before %s on operator_command".formatted(signal ? "insert" : "update"), kept);
      if (signal) {
        ORDERS
            .workflow(run)
            .signal("requestStep", Map.of("step", "BASE_RESEARCH", "commandId", "in-flight"));
      } else {
        assertThat(ask(run)).isIn(200, 202);
      }
      gates.reached(gate); // judged, and about to be kept

      SERVER.typed(run, "reset", "--type", "FirstWorkflowTask", "--reason", "at a bad moment");
      gates.open(gate);
    }

    await()
        .atMost(PATIENCE)
        .until(() -> ORDERS.state(run).step(Step.BASE_RESEARCH).currentAttempt() != null);
    await().atMost(PATIENCE).until(() -> ORDERS.state(run).generation() == 2);
    assertThat(code(run, "in-flight")).isEqualTo("ACCEPTED");
    assertThat(ask(run)).as("the same once more").isEqualTo(200);
    assertThat(ORDERS.state(run).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
    assertThat(ORDERS.audit(run)).anyMatch(row -> row.name().equals("reset (Temporal)"));
    ORDERS.workflow(run).signal("runBlendedSynthesis"); // whatever was replayed came before it
    ORDERS.until(run, RunStatus.COMPLETED);
    assertThat(ORDERS.state(run).step(Step.BASE_RESEARCH).attempts()).isEqualTo(1);
  }

  private static int ask(RunSpec run) {
    return API.post(
            "/runs/" + run.id() + "/commands",
            "{'type': 'REQUEST_STEP', 'step': 'BASE_RESEARCH', 'commandId': 'in-flight'}")
        .status();
  }

  private static Optional<CommandRow> row(RunSpec run, String commandId) {
    return ORDERS.audit(run).stream().filter(row -> row.commandId().equals(commandId)).findFirst();
  }

  private static String code(RunSpec run, String commandId) {
    return Objects.requireNonNull(row(run, commandId).orElseThrow().code());
  }

  /** Makes all of them at once and returns when each is done; their failures are in the futures. */
  private static <T> List<Future<T>> atOnce(List<Callable<T>> calls) throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(calls);
    }
  }
}
