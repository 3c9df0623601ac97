package org.lexatlas.store.run;

import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Json;

/** Rows of attempts, inside a transaction that others start. */
final class AttemptRows {

  static final String COLUMNS =
      """
      run_id, step, number, state, provider, model, prompt, actor, reason, inputs, digest, report,
      error_type, error, try_number, next_try_at, phase, tokens_input, tokens_output,
      tokens_thinking, tokens_cached, started_at, completed_at
      """;

  private AttemptRows() {}

  static Optional<AttemptRow> find(Handle handle, UUID runId, Step step, int number) {
    return handle
        .createQuery(
            "select "
                + COLUMNS
                + " from step_attempt where run_id = :run and step = :step and number = :number")
        .bind("run", runId)
        .bind("step", step.name())
        .bind("number", number)
        .mapTo(AttemptRow.class)
        .findOne();
  }

  /** Whether another try of the attempt is alive (it says so each five seconds) and not done. */
  static boolean isHeld(Handle handle, AttemptStore.Claim claim) {
    return handle
        .createQuery(
            """
            select raw_reply is null and alive_at is not null
              and alive_at > now() - interval '15 seconds'
            from step_attempt where run_id = :run and step = :step and number = :number
            """)
        .bind("run", claim.runId())
        .bind("step", claim.step().name())
        .bind("number", claim.attempt().number())
        .mapTo(Boolean.class)
        .one();
  }

  /** Opens the row, or opens it again for another try. */
  static void begin(Handle handle, AttemptStore.Claim claim, Json inputs) {
    ActiveAttempt attempt = claim.attempt();
    handle
        .createUpdate(
            """
            insert into step_attempt (run_id, step, number, state, provider, model, prompt, actor,
              reason, inputs, started_at, alive_at)
            values (:run, :step, :number, 'RUNNING', :provider, :model, :prompt, :actor, :reason,
              :inputs, now(), now())
            on conflict (run_id, step, number) do update set state = 'RUNNING', alive_at = now(),
              try_number = greatest(step_attempt.try_number, :try), next_try_at = null
            """)
        .bind("run", claim.runId())
        .bind("step", attempt.step().name())
        .bind("number", attempt.number())
        .bind("provider", claim.provider())
        .bind("model", attempt.plan().inputs().model())
        .bind("prompt", claim.prompt())
        .bind("actor", attempt.plan().actor())
        .bind("reason", attempt.plan().reason())
        .bind("inputs", inputs)
        .bind("try", claim.tryNumber())
        .execute();
  }

  /** Closes the attempts that the run no longer awaits. */
  static void closeGivenUp(Handle handle, RunState state) {
    ActiveAttempt active = state.active();
    handle
        .createUpdate(
            """
            update step_attempt set state = :state, next_try_at = null, completed_at = now()
            where run_id = :run and state in ('RUNNING', 'PARKED')
              and (step, number) is distinct from (:step, :number)
            """)
        .bind("state", state.cancelled() ? "CANCELLED" : "SUPERSEDED")
        .bind("run", UUID.fromString(state.spec().id()))
        .bind("step", active == null ? "" : active.step().name())
        .bind("number", active == null ? 0 : active.number())
        .execute();
  }
}
