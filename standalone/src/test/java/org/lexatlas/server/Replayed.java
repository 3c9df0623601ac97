package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.CommandForm;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.Move;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;
import org.lexatlas.store.run.AttemptEnd;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.run.CommandRow;

/** A run's state as the judge makes it out of the audit log and the attempts' outcomes alone. */
final class Replayed {

  private final AttemptStore attempts;
  private final RunSpec run;
  private final Map<Long, CommandRow> accepted = new HashMap<>();

  Replayed(Database database, RunSpec run, List<CommandRow> audit) {
    this.attempts = new AttemptStore(database, Clock.systemUTC());
    this.run = run;
    for (CommandRow row : audit) {
      if (Boolean.TRUE.equals(row.accepted())) {
        assertThat(accepted.put(Objects.requireNonNull(row.revision()), row))
            .as("two commands of one revision")
            .isNull();
      }
    }
  }

  /**
   * Every revision is one transition: an accepted command, a move of the run itself, or another
   * opening, by an execution that did not hear of its first one.
   */
  RunState until(RunState stored) {
    RunState state = RunState.ordered(run).opened(1);
    while (state.revision() < stored.revision()) {
      CommandRow row = accepted.get(state.revision() + 1);
      if (row != null) {
        state = commanded(state, row);
      } else if (state.generation() < stored.generation() && isIdle(state)) {
        state = state.opened(state.generation() + 1);
      } else {
        state = moved(state);
      }
    }
    return state;
  }

  private static boolean isIdle(RunState state) {
    return state.active() == null && !(state.next(Instant.now()) instanceof Move.Attempt);
  }

  private static RunState commanded(RunState state, CommandRow row) {
    Decision decision = state.decide(command(row));
    assertThat(decision).as(row.toString()).isInstanceOf(Decision.Accepted.class);
    var yes = (Decision.Accepted) decision;
    assertThat(yes.answer()).isEqualTo(row.answer().orElseThrow());
    return yes.next();
  }

  private RunState moved(RunState state) {
    ActiveAttempt active = state.active();
    if (active == null) {
      assertThat(state.next(Instant.now())).as(state.toString()).isInstanceOf(Move.Attempt.class);
      var move = (Move.Attempt) state.next(Instant.now());
      return state.began(move.attempt(), Instant.now());
    }
    Json report =
        attempts
            .find(UUID.fromString(run.id()), active.step(), active.number())
            .orElseThrow()
            .report();
    assertThat(report).as("the report of " + active).isNotNull();
    Outcome outcome = Objects.requireNonNull(report).as(AttemptEnd.class).outcome();
    return state.finished(
        active.step(), active.number(), Objects.requireNonNull(outcome), Instant.now());
  }

  private static Command command(CommandRow row) {
    @SuppressWarnings("unchecked") // keys of a JSON object are strings
    Map<String, ?> fields = new Json(Objects.requireNonNull(row.body())).as(Map.class);
    boolean signal = !row.name().equals("command");
    CommandType type =
        !signal
            ? null
            : row.name().equals("requestStep")
                ? CommandType.REQUEST_STEP
                : CommandType.valueOf(row.name().toUpperCase(Locale.ROOT));
    var read =
        CommandForm.read(
            fields,
            new CommandForm.Sender(
                type, null, null, Channel.valueOf(row.channel()), row.commandId(), Instant.now()));
    assertThat(read.command()).as(read.words()).isNotNull();
    return Objects.requireNonNull(read.command());
  }
}
