package org.lexatlas.activities.step;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.synthesis.Synthesizer;
import org.lexatlas.store.Json;
import org.lexatlas.store.run.AttemptTexts;

/** Blends the fresh research with the baseline, and publishes as the run's policy says. */
final class BlendedSynthesis implements StepWork<SynthesisOutput> {

  private final StepReading reading;

  BlendedSynthesis(StepReading reading) {
    this.reading = reading;
  }

  /**
   * What a synthesis works from.
   *
   * @param comparisonAttempt null when the comparison was skipped
   * @param baseline the version that was compared with; null when there was none
   */
  record Inputs(int baseAttempt, @Nullable Integer comparisonAttempt, @Nullable Integer baseline) {}

  @Override
  public Json inputs(Handle handle, RunState state) {
    Integer base = state.step(Step.BASE_RESEARCH).currentAttempt();
    Integer comparison = state.step(Step.COMPARISON_ANALYSIS).currentAttempt();
    Integer baseline =
        comparison == null
            ? null
            : AttemptTexts.inputs(
                    handle,
                    UUID.fromString(state.spec().id()),
                    Step.COMPARISON_ANALYSIS,
                    comparison)
                .map(json -> json.as(ComparisonAnalysis.Inputs.class).baseline())
                .orElse(null);
    return Json.of(new Inputs(Objects.requireNonNull(base), comparison, baseline));
  }

  @Override
  public @Nullable RawReply call(StepContext context, Json inputs, Progress progress) {
    progress.phase("blending");
    return context
        .provider()
        .assist(Step.BLENDED_SYNTHESIS, context.question(), progress)
        .orElse(null);
  }

  @Override
  public SynthesisOutput read(StepContext context, Json json, @Nullable RawReply reply) {
    Inputs inputs = json.as(Inputs.class);
    ResearchOutput fresh = reading.research(context.runId(), inputs.baseAttempt());
    Integer baseline = inputs.baseline();
    Integer comparison = inputs.comparisonAttempt();
    var synthesizer =
        new Synthesizer(context.question().jurisdiction().name(), context.question().topic());
    LocalDate asOf = context.run().asOf();
    if (baseline == null || comparison == null) {
      return SynthesisOutput.of(synthesizer.blend(null, null, null, fresh, null, asOf));
    }
    return SynthesisOutput.of(
        synthesizer.blend(
            reading.version(context.run(), baseline),
            baseline,
            reading.verifiedAsOf(context.run(), baseline),
            fresh,
            reading.comparison(context.runId(), comparison),
            asOf));
  }

  @Override
  public Outcome end(
      Handle handle,
      RunState state,
      StepContext context,
      Json json,
      @Nullable Made<SynthesisOutput> made) {
    return new BlendEnd(
            handle, state, context, json.as(Inputs.class), Objects.requireNonNull(made).output())
        .outcome();
  }
}
