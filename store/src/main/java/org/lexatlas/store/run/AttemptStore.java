package org.lexatlas.store.run;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;

/**
 * The life of an attempt: claimed, raw reply kept, ended. Every write is fenced by the run's
 * generation; every end carries the run's new state in the same transaction.
 */
public final class AttemptStore {

  private final Database database;
  private final Clock clock;

  public AttemptStore(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * An attempt that an execution wants to make.
   *
   * @param state the run with the attempt begun
   * @param prompt id and digest of the prompt; null where there is none
   */
  public record Claim(
      RunState state,
      ActiveAttempt attempt,
      String provider,
      @Nullable String prompt,
      int tryNumber) {

    public UUID runId() {
      return UUID.fromString(state.spec().id());
    }

    Step step() {
      return attempt.step();
    }
  }

  /** What a claim finds. */
  public sealed interface Claimed {
    /** Go on: from the raw reply if there is one, else with the call. */
    record Yours(Json inputs, @Nullable KeptReply reply) implements Claimed {}

    /** The attempt ended before. */
    record Ended(AttemptEnd end) implements Claimed {}

    /** Another try is alive and has called already: its reply is worth waiting for. */
    record Held() implements Claimed {}
  }

  /** A raw reply as kept. */
  public record KeptReply(String body, @Nullable String model, Json tokens) {}

  /**
   * Claims an attempt. Idempotent: a second claim gets the first one's inputs and raw reply.
   *
   * @param inputs computes what the attempt works from; asked at the first claim only
   */
  public Claimed claim(Claim claim, Function<Handle, Json> inputs) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              RunState stored = Snapshots.lock(handle, claim.runId()).orElseThrow();
              int number = claim.attempt().number();
              if (stored.generation() != claim.state().generation()) {
                return new Claimed.Ended(AttemptEnd.fenced(now()));
              }
              var row = AttemptRows.find(handle, claim.runId(), claim.step(), number);
              Json report = row.map(AttemptRow::report).orElse(null);
              if (report != null && !stored.awaits(claim.step(), number)) {
                return new Claimed.Ended(report.as(AttemptEnd.class));
              }
              if (!Snapshots.keep(handle, claim.state()) && !stored.awaits(claim.step(), number)) {
                return new Claimed.Ended(AttemptEnd.overtaken(stored, now()));
              }
              if (row.isPresent() && AttemptRows.isHeld(handle, claim)) {
                return new Claimed.Held();
              }
              Json kept = row.map(AttemptRow::inputs).orElseGet(() -> inputs.apply(handle));
              AttemptRows.begin(handle, claim, kept);
              return new Claimed.Yours(kept, row.isEmpty() ? null : reply(handle, claim));
            });
  }

  private static @Nullable KeptReply reply(Handle handle, Claim claim) {
    record Reply(@Nullable String rawReply, @Nullable String model, @Nullable Json rawTokens) {}
    var reply =
        handle
            .createQuery(
                """
                select raw_reply, model, raw_tokens from step_attempt
                where run_id = :run and step = :step and number = :number
                """)
            .bind("run", claim.runId())
            .bind("step", claim.step().name())
            .bind("number", claim.attempt().number())
            .mapTo(Reply.class)
            .one();
    String body = reply.rawReply();
    Json tokens = reply.rawTokens();
    return body == null || tokens == null ? null : new KeptReply(body, reply.model(), tokens);
  }

  /**
   * Keeps a raw reply and the call's cost, at once and before anything reads it. Not fenced: what
   * was paid for is kept, whoever owns the run by now.
   */
  public void keepReply(Claim claim, KeptReply reply, long[] tokens) {
    database.jdbi().useTransaction(handle -> AttemptWrites.reply(handle, claim, reply, tokens));
  }

  /**
   * Ends an attempt: its row, whatever the step made ({@code making}), and the run's new state.
   * Idempotent; what comes too late is kept in the row and changes nothing else.
   *
   * @param output the step's output; null when there is none
   * @param making writes what the step made and says the outcome; called with the current state
   */
  public AttemptEnd end(
      Claim claim, @Nullable Json output, @Nullable String digest, Making making) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              RunState stored = Snapshots.lock(handle, claim.runId()).orElseThrow();
              int number = claim.attempt().number();
              if (stored.generation() != claim.state().generation()) {
                AttemptWrites.output(handle, claim, output, digest);
                return AttemptEnd.fenced(now());
              }
              if (!stored.awaits(claim.step(), number)) {
                AttemptWrites.output(handle, claim, output, digest);
                return AttemptEnd.overtaken(stored, now());
              }
              Outcome outcome = making.make(handle, stored);
              Instant at = now();
              RunState next = stored.finished(claim.step(), number, outcome, at);
              Snapshots.keep(handle, next);
              var end =
                  new AttemptEnd(
                      AttemptEnd.Kind.FINISHED,
                      outcome,
                      at,
                      stored.revision(),
                      next.revision(),
                      null,
                      digest);
              AttemptWrites.ended(handle, claim, end, output);
              return end;
            });
  }

  /** Writes what a step made, in the transaction that ends its attempt. */
  @FunctionalInterface
  public interface Making {
    Outcome make(Handle handle, RunState state);
  }

  /** Notes a failed try that Temporal will repeat: operators see number, error and next time. */
  public void noteTry(Claim claim, String errorType, String error, @Nullable Instant next) {
    database
        .jdbi()
        .useHandle(handle -> AttemptWrites.failedTry(handle, claim, errorType, error, next));
  }

  /** How many tries of the attempt ended in a fault of our own. */
  public int unexpectedTries(Claim claim) {
    return database.jdbi().withHandle(handle -> AttemptWrites.unexpectedTries(handle, claim));
  }

  /** Notes what the attempt is doing just now, and that this try is alive. */
  public void notePhase(Claim claim, String phase) {
    database.jdbi().useHandle(handle -> AttemptWrites.phase(handle, claim, phase));
  }

  /** Keeps a state that no step's transaction carries; false when the generation is fenced. */
  public boolean keepState(
      RunState state, @Nullable Step step, @Nullable Integer number, Outcome.@Nullable Failed end) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              UUID runId = UUID.fromString(state.spec().id());
              RunState stored = Snapshots.lock(handle, runId).orElseThrow();
              if (stored.generation() != state.generation()) {
                return false;
              }
              Snapshots.keep(handle, state);
              if (step != null && number != null && end != null) {
                AttemptWrites.failed(handle, runId, step, number, end);
              }
              return true;
            });
  }

  public Optional<AttemptRow> find(UUID runId, Step step, int number) {
    return database.jdbi().withHandle(handle -> AttemptRows.find(handle, runId, step, number));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
