package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.StaleCause;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepState;
import org.lexatlas.domain.run.StepStatus;

/** One step of a run as JSON. */
@Schema(name = "Step", description = "One of the three steps of a run")
record StepJson(
    @Schema(description = "Which step") Step step,
    @Schema(description = "The step's name for people") String title,
    @Schema(description = "What the step is doing") StepStatus state,
    @Schema(description = "The step that a BLOCKED step waits for; null otherwise")
        @Nullable Step waitingFor,
    @Schema(description = "Why the output no longer follows from its inputs; null when it does")
        @Nullable Stale stale,
    @Schema(description = "The attempt whose output stands; null while there is none")
        @Nullable Integer currentAttempt,
    @Schema(description = "How many attempts were begun") int attempts,
    @Schema(description = "Why the step was skipped, failed or was ended; null otherwise")
        @Nullable String note,
    @Schema(description = "Why and until when a PARKED step waits; null otherwise")
        @Nullable Parked parked) {

  @Schema(description = "Why an output is stale")
  record Stale(@Schema(description = "What happened since") StaleCause cause) {}

  @Schema(description = "A wait for a time")
  record Parked(
      @Schema(description = "What the step waits for, in words") String cause,
      @Schema(description = "When it goes on by itself") Instant until) {}

  static StepJson of(RunState run, StepState s) {
    ActiveAttempt active = run.active();
    var parking = active != null && active.step() == s.step() ? active.parking() : null;
    return new StepJson(
        s.step(),
        s.step().title(),
        s.status(),
        run.waitingFor(s.step()),
        s.stale() == null ? null : new Stale(s.stale()),
        s.currentAttempt(),
        s.attempts(),
        s.note(),
        parking == null ? null : new Parked(parking.cause(), parking.until()));
  }
}
