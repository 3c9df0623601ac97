package org.lexatlas.store.run;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Json;

/** Writes to attempt rows, inside a transaction that others start. */
final class AttemptWrites {

  private static final String THIS_ATTEMPT =
      " where run_id = :run and step = :step and number = :number";

  private AttemptWrites() {}

  private static Update update(Handle handle, String set, AttemptStore.Claim claim) {
    return update(handle, set, claim.runId(), claim.step(), claim.attempt().number());
  }

  private static Update update(Handle handle, String set, UUID runId, Step step, int number) {
    return handle
        .createUpdate("update step_attempt set " + set + THIS_ATTEMPT)
        .bind("run", runId)
        .bind("step", step.name())
        .bind("number", number);
  }

  /** The ledger line goes with the reply: what was called is never without what it cost. */
  static void reply(
      Handle handle, AttemptStore.Claim claim, AttemptStore.KeptReply reply, long[] tokens) {
    bindTokens(
            update(
                handle,
                """
                raw_reply = :reply, model = coalesce(:model, model), raw_tokens = :rawTokens,
                  tokens_input = tokens_input + :input, tokens_output = tokens_output + :output,
                  tokens_thinking = tokens_thinking + :thinking,
                  tokens_cached = tokens_cached + :cached
                """,
                claim),
            tokens)
        .bind("reply", reply.body())
        .bind("model", reply.model())
        .bind("rawTokens", reply.tokens())
        .execute();
    bindTokens(
            handle.createUpdate(
                """
                insert into provider_call (run_id, step, attempt, provider, model, tokens_input,
                  tokens_output, tokens_thinking, tokens_cached)
                values (:run, :step, :number, :provider, :model, :input, :output, :thinking, :cached)
                """),
            tokens)
        .bind("run", claim.runId())
        .bind("step", claim.step().name())
        .bind("number", claim.attempt().number())
        .bind("provider", claim.provider())
        .bind("model", reply.model())
        .execute();
  }

  private static Update bindTokens(Update update, long[] tokens) {
    return update
        .bind("input", tokens[0])
        .bind("output", tokens[1])
        .bind("thinking", tokens[2])
        .bind("cached", tokens[3]);
  }

  /** Keeps an output that comes too late to count. */
  static void output(
      Handle handle, AttemptStore.Claim claim, @Nullable Json output, @Nullable String digest) {
    if (output != null) {
      update(handle, "output = :output, digest = :digest, next_try_at = null", claim)
          .bind("output", output)
          .bind("digest", digest)
          .execute();
    }
  }

  static void ended(
      Handle handle, AttemptStore.Claim claim, AttemptEnd end, @Nullable Json output) {
    Outcome outcome = end.outcome();
    Outcome.Failed failed = outcome instanceof Outcome.Failed f ? f : null;
    Outcome.Parked parked = outcome instanceof Outcome.Parked p ? p : null;
    String state =
        parked != null
            ? "PARKED"
            : failed != null
                ? "FAILED"
                : outcome instanceof Outcome.Skipped ? "SKIPPED" : "COMPLETED";
    update(
            handle,
            """
            state = :state, output = coalesce(:output, output),
              digest = coalesce(:digest, digest), report = :report, error_type = :errorType, error = :error,
              next_try_at = :next, completed_at = :at, phase = null, alive_at = null
            """,
            claim)
        .bind("state", state)
        .bind("output", output)
        .bind("digest", end.digest())
        .bind("report", parked == null ? Json.of(end) : null)
        .bind("errorType", parked != null ? "PARKED" : failed == null ? null : failed.type())
        .bind("error", parked != null ? parked.cause() : failed == null ? null : failed.words())
        .bind("next", parked == null ? null : parked.until())
        .bind("at", parked == null ? end.at() : null)
        .execute();
  }

  static void failed(Handle handle, UUID runId, Step step, int number, Outcome.Failed end) {
    update(
            handle,
            """
            state = 'FAILED', error_type = :type, error = :words, completed_at = now(),
              next_try_at = null
            """,
            runId,
            step,
            number)
        .bind("type", end.type())
        .bind("words", end.words())
        .execute();
  }

  static void failedTry(
      Handle handle,
      AttemptStore.Claim claim,
      String errorType,
      String error,
      @Nullable Instant next) {
    update(
            handle,
            """
            try_number = :try, error_type = :type, error = :error, next_try_at = :next,
              alive_at = null, unexpected_tries = unexpected_tries + (:type = 'UNEXPECTED')::int
            """,
            claim)
        .bind("try", claim.tryNumber())
        .bind("type", errorType)
        .bind("error", error)
        .bind("next", next)
        .execute();
  }

  static int unexpectedTries(Handle handle, AttemptStore.Claim claim) {
    return handle
        .createQuery("select unexpected_tries from step_attempt" + THIS_ATTEMPT)
        .bind("run", claim.runId())
        .bind("step", claim.step())
        .bind("number", claim.attempt().number())
        .mapTo(Integer.class)
        .findOne()
        .orElse(0);
  }

  static void phase(Handle handle, AttemptStore.Claim claim, String phase) {
    handle
        .createUpdate(
            "update step_attempt set phase = :phase, alive_at = now()"
                + THIS_ATTEMPT
                + " and state = 'RUNNING' and next_try_at is null")
        .bind("run", claim.runId())
        .bind("step", claim.step())
        .bind("number", claim.attempt().number())
        .bind("phase", phase)
        .execute();
  }
}
