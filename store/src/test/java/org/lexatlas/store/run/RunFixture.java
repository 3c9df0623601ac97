package org.lexatlas.store.run;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.AttemptInputs;
import org.lexatlas.domain.run.Channel;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.domain.run.Move;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunScope;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;
import org.lexatlas.store.TestDatabase;

/** A database with one run in it, and the moves that an execution makes. */
final class RunFixture implements AutoCloseable {

  final Database database = TestDatabase.fresh();
  final RunStore runs = new RunStore(database);
  final RunOpening opening = new RunOpening(database);
  final CommandStore commands = new CommandStore(database);
  final AttemptStore attempts = new AttemptStore(database, Clock.systemUTC());

  static RunSpec spec(RunMode mode) {
    return new RunSpec(
        UUID.randomUUID().toString(),
        "KZ",
        "Retail_Trading_Status",
        mode,
        "simulated",
        PublishingPolicy.AUTO,
        LocalDate.parse("2026-01-31"),
        null,
        null);
  }

  RunState ordered(RunSpec spec) {
    runs.order(spec, workflowId(spec), null);
    return opened(spec);
  }

  RunState opened(RunSpec spec) {
    RunState state = opening.open(opener(spec), spec).state();
    if (state == null) {
      throw new AssertionError("the run is busy");
    }
    return state;
  }

  static RunOpening.Opener opener(RunSpec spec) {
    return new RunOpening.Opener(
        workflowId(spec), "default", "namespace-id", "execution", "execution", null);
  }

  /** The claim of the attempt that the state makes next. */
  AttemptStore.Claim next(RunState state) {
    ActiveAttempt attempt = ((Move.Attempt) state.next(Instant.now())).attempt();
    return new AttemptStore.Claim(
        state.began(attempt, Instant.now()), attempt, "simulated", null, 1);
  }

  /** Makes the attempt with this outcome and returns the stored state. */
  RunState made(AttemptStore.Claim claim, Outcome outcome) {
    attempts.claim(claim, handle -> Json.of("inputs"));
    attempts.end(claim, Json.of("output"), "digest", (handle, state) -> outcome);
    return stored(claim.runId());
  }

  RunState stored(UUID id) {
    return runs.find(id).orElseThrow().runState();
  }

  static String workflowId(RunSpec spec) {
    return "run." + spec.country() + "." + spec.topic() + "." + spec.id();
  }

  static Command request(String id, Step step) {
    return new Command(
        id,
        CommandType.REQUEST_STEP,
        step,
        RunScope.STEP_ONLY,
        "because",
        "ann",
        Channel.TEMPORAL,
        null,
        true,
        AttemptInputs.UNCHANGED,
        null,
        Instant.now());
  }

  @Override
  public void close() {
    database.close();
  }
}
