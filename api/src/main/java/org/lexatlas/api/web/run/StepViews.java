package org.lexatlas.api.web.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.domain.run.Decision;
import org.lexatlas.domain.run.RunScope;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepState;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.run.AttemptRow;
import org.lexatlas.store.run.AttemptTexts;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Component;

/** A step as Step Control shows it. */
@Component
final class StepViews {

  private final AttemptTexts attempts;
  private final Clock clock;

  StepViews(AttemptTexts attempts, Clock clock) {
    this.attempts = attempts;
    this.clock = clock;
  }

  RunView.StepView of(RunRow run, RunState state, StepState step) {
    Step name = step.step();
    Decision decision =
        state.decide(
            RunViews.asked(CommandType.REQUEST_STEP, name, RunScope.STEP_ONLY, true, clock));
    boolean possible = decision instanceof Decision.Accepted;
    boolean parked = step.status() == StepStatus.PARKED; // its note is what it waits for
    return new RunView.StepView(
        name.name(),
        name.ordinal() + 1,
        name.title(),
        Badge.of(step.status()),
        waiting(state, step),
        parked ? null : step.note(),
        Badge.ofStale(step.stale()),
        step.stale() == null ? null : Words.of(step.stale()),
        step.attempts(),
        step.currentAttempt(),
        live(run, state, step),
        possible ? "/runs/%s/command?type=REQUEST_STEP&step=%s".formatted(run.id(), name) : null,
        step.attempts() == 0 ? "Run" : "Re-run",
        step.status() == StepStatus.READY || step.status() == StepStatus.FAILED,
        possible ? null : decision.answer().words());
  }

  /** What a step waits for: the cause is said wherever nothing runs. */
  private static @Nullable String waiting(RunState state, StepState step) {
    Step before = state.waitingFor(step.step());
    ActiveAttempt active = state.active();
    if (before != null) {
      return "Waiting for: " + before.title();
    }
    if (active != null && active.step() == step.step() && active.parking() != null) {
      var parking = active.parking();
      return "%s. Goes on by itself at %s, or when you resume the run."
          .formatted(parking.cause(), moment(parking.until()));
    }
    boolean queued = state.queue().stream().anyMatch(planned -> planned.step() == step.step());
    if (queued && state.paused()) {
      return "Waiting for: the run to be resumed";
    }
    if (queued && step.status() != StepStatus.RUNNING) {
      return "Will run by itself";
    }
    return step.status() == StepStatus.READY ? "Waiting for: an operator" : null;
  }

  private static String moment(Instant at) {
    Moment moment = Moment.of(at);
    return moment == null ? "" : moment.words();
  }

  private RunView.@Nullable Live live(RunRow run, RunState state, StepState step) {
    ActiveAttempt active = state.active();
    if (active == null || active.step() != step.step()) {
      return null;
    }
    return attempts.ofStep(run.id(), step.step()).stream()
        .filter(row -> row.number() == active.number())
        .findFirst()
        .map(this::live)
        .orElse(null);
  }

  private RunView.Live live(AttemptRow row) {
    return new RunView.Live(
        row.number(),
        row.startedAt().toString(),
        Moment.lasting(Duration.between(row.startedAt(), clock.instant())),
        row.phase(),
        row.tryNumber(),
        Moment.of(row.nextTryAt()),
        row.error());
  }
}
