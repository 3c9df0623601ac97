package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.client.UpdateOptions;
import io.temporal.client.WorkflowUpdateStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Json;
import org.lexatlas.store.run.CommandRow;

/** Fifty commands at once to one run, over every channel, some of them twice. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
class CommandStormServerIT {

  private static final int COMMANDS = 50;
  private static final long SEED = 1126;

  @Test
  void theAuditLogAndTheStateAgreeWithTheJudgeReplayed() throws Exception {
    try (var server = new ServerFixture("default", "10m");
        var api = new HostedApi(server.hosts(), "--lexatlas.api.resend-after=1s")) {
      var orders = new RunOrders(server.database, server.client);
      RunSpec run = orders.started(RunOrders.spec(RunMode.MANUAL, "AT"));
      await().atMost(Duration.ofMinutes(1)).until(() -> orders.state(run).generation() == 1);

      try (var storm = Executors.newVirtualThreadPerTaskExecutor()) { // closing waits for all
        for (Map<String, Object> command : commands()) {
          storm.execute(() -> send(api, orders, run, command));
        }
      }
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> answered(orders, run).size() == COMMANDS && settled(orders, run));

      List<CommandRow> audit = answered(orders, run);
      assertThat(audit).extracting(CommandRow::commandId).doesNotHaveDuplicates();
      assertThat(audit.stream().mapToInt(CommandRow::repeats).sum()).isPositive();
      assertThat(audit).filteredOn(row -> Boolean.TRUE.equals(row.accepted())).isNotEmpty();
      RunState stored = orders.state(run);
      RunState replayed = new Replayed(server.database, run, audit).until(stored.revision());
      assertThat(timeless(replayed)).isEqualTo(timeless(stored));
      assertThat(server.calls.total())
          .as("each attempt was made once")
          .isEqualTo(
              new org.lexatlas.store.Books(server.database)
                      .count("select count(*) from step_attempt where state <> 'SKIPPED'")
                  - skippedCalls(server));
    }
  }

  private static long skippedCalls(ServerFixture server) {
    return new org.lexatlas.store.Books(server.database)
        .count("select count(*) from step_attempt where raw_reply is null and state <> 'SKIPPED'");
  }

  /** Random kinds, and every fifth a second time. */
  private static List<Map<String, Object>> commands() {
    var random = new Random(SEED);
    var commands = new ArrayList<Map<String, Object>>();
    for (int i = 0; i < COMMANDS; i++) {
      Map<String, Object> command = new HashMap<>();
      command.put("commandId", "storm-" + i);
      command.put("reason", "number " + i);
      switch (random.nextInt(8)) {
        case 0, 1 -> command.put("type", "PAUSE");
        case 2, 3 -> command.put("type", "RESUME");
        case 4 -> command.put("type", "CANCEL");
        default -> {
          command.put("type", "REQUEST_STEP");
          command.put("step", Step.values()[random.nextInt(3)].name());
          command.put("supersede", random.nextBoolean());
        }
      }
      commands.add(command);
      if (i % 5 == 0) {
        commands.add(command);
      }
    }
    Collections.shuffle(commands, random);
    return commands;
  }

  private static void send(
      HostedApi api, RunOrders orders, RunSpec run, Map<String, Object> command) {
    var words = new HashMap<>(command);
    switch (Math.floorMod(java.util.Objects.hashCode(command.get("commandId")), 3)) {
      case 0 -> api.post("/runs/" + run.id() + "/commands", Json.of(command).text());
      case 1 -> {
        String name = signal(String.valueOf(words.remove("type")));
        orders.workflow(run).signal(name, words);
      }
      default ->
          orders
              .workflow(run)
              .startUpdate(
                  UpdateOptions.newBuilder(Answer.class)
                      .setUpdateName("command")
                      .setUpdateId(String.valueOf(command.get("commandId")))
                      .setWaitForStage(WorkflowUpdateStage.COMPLETED)
                      .build(),
                  words);
    }
  }

  private static String signal(String type) {
    return type.equals("REQUEST_STEP") ? "requestStep" : type.toLowerCase(java.util.Locale.ROOT);
  }

  private static List<CommandRow> answered(RunOrders orders, RunSpec run) {
    return orders.audit(run).stream().filter(row -> row.accepted() != null).toList();
  }

  /** Nothing goes on: the same revision, and no attempt, for a second. */
  private static boolean settled(RunOrders orders, RunSpec run) {
    var revisions = new HashSet<Long>();
    for (int i = 0; i < 5; i++) {
      RunState state = orders.state(run);
      revisions.add(state.revision());
      if (state.active() != null || (!state.paused() && !state.queue().isEmpty())) {
        return false;
      }
      java.util.concurrent.locks.LockSupport.parkNanos(200_000_000);
    }
    return revisions.size() == 1;
  }

  private static String timeless(RunState state) {
    return "%s %s %s %s %s %s %s"
        .formatted(
            state.revision(),
            state.status(),
            state.paused(),
            state.cancelled(),
            state.steps(),
            state.queue(),
            state.active());
  }
}
