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
import org.lexatlas.domain.run.Publication;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.synthesis.ClaimDecision;
import org.lexatlas.domain.synthesis.Synthesizer;
import org.lexatlas.store.Json;
import org.lexatlas.store.analysis.AnalysisRows;
import org.lexatlas.store.analysis.Publishing;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionRows;
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
            reading.verifiedAsOf(context.run()),
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
    SynthesisOutput blend = Objects.requireNonNull(made).output();
    RunSpec run = context.run();
    Integer baseline = json.as(Inputs.class).baseline();
    long analysis = AnalysisRows.idOf(handle, run.country(), run.topic());
    boolean moved = Publishing.moved(handle, analysis, baseline, context.runId());
    String status = blend.content().status();
    Publishing.supersedeReviews(handle, analysis, context.runId());
    VersionRows.Which live = VersionRows.live(handle, analysis).orElse(null);
    if (blend.allKept() && !moved && live != null) {
      Publishing.confirm(handle, analysis, run.asOf(), context.runId());
      return new Outcome.Blended(live.number(), status, Publication.CONFIRMED);
    }
    Publication publication = publication(state, moved);
    int version =
        VersionRows.add(
            handle,
            analysis,
            new VersionRows.NewVersion(
                publication == Publication.IN_REVIEW || publication == Publication.BASELINE_MOVED
                    ? Stage.IN_REVIEW
                    : Stage.DRAFT,
                context.question().topic().version(),
                blend.content(),
                blend.changeNote(),
                context.runId(),
                Step.BLENDED_SYNTHESIS.name(),
                context.attempt().number(),
                baseline,
                context.simulated()));
    if (publication == Publication.PUBLISHED) {
      Publishing.publish(
          handle, analysis, version, run.asOf(), context.runId(), changesFacts(blend));
    }
    return new Outcome.Blended(version, status, publication);
  }

  /** More than other words or other sources for what the Live version says already. */
  private static boolean changesFacts(SynthesisOutput blend) {
    return blend.decisions().stream().anyMatch(ClaimDecision::changesFact);
  }

  private static Publication publication(RunState state, boolean moved) {
    if (moved) {
      return state.repeatsWhenBaselineMoved() ? Publication.REPEATING : Publication.BASELINE_MOVED;
    }
    return state.spec().policy() == PublishingPolicy.AUTO
        ? Publication.PUBLISHED
        : Publication.IN_REVIEW;
  }
}
