package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.temporal.client.UpdateOptions;
import io.temporal.client.WorkflowUpdateStage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Json;
import org.lexatlas.store.run.CommandRow;

/** Fifty commands at once to one run, over every channel, some of them twice, over two of them. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class CommandStormServerIT {

  private static final int COMMANDS = 50;
  private static final long SEED = 1126;

  @Test
  void theAuditLogAndTheStateAgreeWithTheJudgeReplayed() throws Exception {
    try (var server = new ServerFixture(RealTemporal.namespace(), "10m");
        var api = new HostedApi(server.hosts(), "--lexatlas.api.resend-after=1s")) {
      var orders = new RunOrders(server.database, server.client);
      RunSpec run = orders.started(RunOrders.spec(RunMode.MANUAL, "AT"));
      await().atMost(Duration.ofMinutes(1)).until(() -> orders.state(run).generation() == 1);

      List<Sending> sendings = sendings();
      List<Heard> heard = new ArrayList<>();
      try (var storm = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Callable<Heard>> all = new ArrayList<>();
        sendings.forEach(one -> all.add(() -> send(api, orders, run, one)));
        for (Future<Heard> sent : storm.invokeAll(all)) {
          heard.add(sent.get()); // fails where the sending failed
        }
      }
      await()
          .atMost(Duration.ofMinutes(1))
          .until(() -> answered(orders, run).size() == COMMANDS && settled(orders, run));

      List<CommandRow> audit = answered(orders, run);
      assertThat(audit).extracting(CommandRow::commandId).doesNotHaveDuplicates();
      Set<String> twice = sentTwice(sendings);
      assertThat(twice).hasSizeGreaterThan(5);
      assertThat(audit).filteredOn(row -> row.repeats() > 0).isNotEmpty();
      for (CommandRow row : audit) {
        assertThat(heard)
            .filteredOn(one -> one.id().equals(row.commandId()) && one.code() != null)
            .as("one answer, over whatever channel: " + row)
            .allMatch(one -> Objects.equals(one.code(), row.code()));
      }
      assertThat(audit).filteredOn(row -> Boolean.TRUE.equals(row.accepted())).isNotEmpty();
      RunState stored = orders.state(run);
      RunState replayed = new Replayed(server.database, run, audit).until(stored);
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

  private enum Via {
    API,
    SIGNAL,
    UPDATE
  }

  private record Sending(Map<String, Object> command, Via via) {

    String id() {
      return String.valueOf(command.get("commandId"));
    }
  }

  /** Random kinds over all channels, and every fifth a second time over another one. */
  private static List<Sending> sendings() {
    var random = new Random(SEED);
    var sendings = new ArrayList<Sending>();
    Via[] channels = Via.values();
    for (int i = 0; i < COMMANDS; i++) {
      Map<String, Object> command = command(i, random);
      sendings.add(new Sending(command, channels[i % 3]));
      if (i % 5 == 0) {
        sendings.add(new Sending(command, channels[(i + 1 + i / 5 % 2) % 3]));
      }
    }
    Collections.shuffle(sendings, random);
    return sendings;
  }

  private static Map<String, Object> command(int number, Random random) {
    Map<String, Object> command = new HashMap<>();
    command.put("commandId", "storm-" + number);
    command.put("reason", "number " + number);
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
    return command;
  }

  /** The ids that went out twice, each over two channels. */
  private static Set<String> sentTwice(List<Sending> sendings) {
    Map<String, Set<Via>> channels = new HashMap<>();
    Set<String> twice = new HashSet<>();
    for (Sending sending : sendings) {
      var used = channels.computeIfAbsent(sending.id(), id -> EnumSet.noneOf(Via.class));
      if (!used.isEmpty()) {
        twice.add(sending.id());
      }
      assertThat(used.add(sending.via())).as("no id twice over one channel").isTrue();
    }
    return twice;
  }

  /** The answer that a sender got; none to a signal, and to a command that stays pending. */
  private record Heard(String id, @Nullable String code) {}

  private static Heard send(HostedApi api, RunOrders orders, RunSpec run, Sending sending) {
    var words = new HashMap<>(sending.command());
    String code = null;
    switch (sending.via()) {
      case API -> {
        var reply = api.post("/runs/" + run.id() + "/commands", Json.of(words).text());
        assertThat(reply.status()).as(reply.body().toString()).isIn(200, 202, 409);
        code = reply.body().path("code").asString(null);
      }
      case SIGNAL -> {
        String name = signal(String.valueOf(words.remove("type")));
        orders.workflow(run).signal(name, words);
      }
      case UPDATE -> {
        var options =
            UpdateOptions.newBuilder(Answer.class)
                .setUpdateName("command")
                .setUpdateId(sending.id())
                .setWaitForStage(WorkflowUpdateStage.COMPLETED)
                .build();
        code = orders.workflow(run).startUpdate(options, words).getResult().code().name();
      }
    }
    return new Heard(sending.id(), code);
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
