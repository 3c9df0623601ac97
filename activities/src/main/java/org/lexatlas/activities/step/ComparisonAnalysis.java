package org.lexatlas.activities.step;

import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.domain.analysis.Basis;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.TokenOverlap;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Json;
import org.lexatlas.store.analysis.AnalysisRows;
import org.lexatlas.store.analysis.BaselineChoice;
import org.lexatlas.store.analysis.VersionRows;

/** Compares the fresh research with the baseline: structure first, words second. */
final class ComparisonAnalysis implements StepWork<ComparisonOutput> {

  private final StepReading reading;

  ComparisonAnalysis(StepReading reading) {
    this.reading = reading;
  }

  /**
   * What a comparison works from.
   *
   * @param baseline null when there is no version to compare with
   * @param whyNone why there is none, for people
   */
  record Inputs(int baseAttempt, @Nullable Integer baseline, @Nullable String whyNone) {}

  @Override
  public Json inputs(Handle handle, RunState state) {
    long analysis = AnalysisRows.idOf(handle, state.spec().country(), state.spec().topic());
    int base = Objects.requireNonNull(state.step(Step.BASE_RESEARCH).currentAttempt());
    UUID runId = UUID.fromString(state.spec().id());
    boolean simulated = VersionRows.simulated(handle, runId, Step.BASE_RESEARCH, base);
    BaselineChoice baseline =
        BaselineChoice.of(handle, analysis, runId, new Basis(state.spec().asOf(), simulated));
    return Json.of(new Inputs(base, baseline.version(), baseline.whyNone()));
  }

  @Override
  public @Nullable RawReply call(StepContext context, Json inputs, Progress progress) {
    progress.phase("comparing");
    return inputs.as(Inputs.class).baseline() == null
        ? null
        : context
            .provider()
            .assist(Step.COMPARISON_ANALYSIS, context.question(), progress)
            .orElse(null);
  }

  @Override
  public @Nullable ComparisonOutput read(StepContext context, Json json, @Nullable RawReply reply) {
    Inputs inputs = json.as(Inputs.class);
    Integer baseline = inputs.baseline();
    if (baseline == null) {
      return null;
    }
    return ComparisonOutput.of(
        baseline,
        reading.version(context.run(), baseline),
        reading.research(context.runId(), inputs.baseAttempt()),
        new TokenOverlap());
  }

  @Override
  public Outcome end(
      Handle handle,
      RunState state,
      StepContext context,
      Json json,
      @Nullable Made<ComparisonOutput> made) {
    Inputs inputs = json.as(Inputs.class);
    Integer baseline = inputs.baseline();
    return baseline == null || made == null
        ? new Outcome.Skipped(
            Objects.requireNonNullElse(inputs.whyNone(), "No live version to compare with"))
        : new Outcome.Compared(baseline, made.output().differing());
  }
}
