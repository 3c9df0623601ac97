package org.lexatlas.activities.step;

import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Basis;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.Publication;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.synthesis.ClaimDecision;
import org.lexatlas.domain.synthesis.SurvivalCheck;
import org.lexatlas.store.analysis.AnalysisRows;
import org.lexatlas.store.analysis.LiveVersion;
import org.lexatlas.store.analysis.LiveVersion.Hindrance;
import org.lexatlas.store.analysis.OwnVersions;
import org.lexatlas.store.analysis.Publishing;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionRows;

/** What becomes of one blend, inside the transaction that ends its attempt. */
final class BlendEnd {

  private final Handle handle;
  private final RunState state;
  private final StepContext context;
  private final @Nullable Integer baseline;
  private final SynthesisOutput blend;
  private final long analysis;
  private final boolean simulated;

  BlendEnd(
      Handle handle,
      RunState state,
      StepContext context,
      BlendedSynthesis.Inputs inputs,
      SynthesisOutput blend) {
    this.handle = handle;
    this.state = state;
    this.context = context;
    this.baseline = inputs.baseline();
    this.blend = blend;
    this.analysis = AnalysisRows.idOf(handle, context.run().country(), context.run().topic());
    this.simulated =
        context.simulated()
            || VersionRows.simulated(
                handle, context.runId(), Step.BASE_RESEARCH, inputs.baseAttempt());
  }

  /** Confirms the Live version, or adds one and does with it what the rule says. */
  Outcome outcome() {
    LiveVersion live = LiveVersion.locked(handle, analysis).orElse(null);
    Integer number = live == null ? null : live.number();
    var basis = new Basis(context.run().asOf(), simulated);
    Hindrance hindrance = live == null ? null : live.hindrance(basis).orElse(null);
    boolean moved = live != null && live.movedFrom(baseline, context.runId(), simulated);
    Integer own =
        OwnVersions.saying(handle, analysis, context.runId(), blend.content()).orElse(null);
    boolean again = own != null && own.equals(number);
    Publication publication =
        Publication.of(
            state,
            new Publication.Found(
                blend.allKept(),
                again,
                baseline,
                number,
                hindrance != null,
                moved,
                blend.faulty()));
    Publishing.supersedeOwn(
        handle, analysis, context.runId(), publication == Publication.KEPT_ASIDE ? own : null);
    int version =
        switch (publication) {
          case CONFIRMED -> confirmed(Objects.requireNonNull(number));
          case KEPT_ASIDE -> aside(Objects.requireNonNull(hindrance), own);
          case PUBLISHED -> published(changeNote(number));
          case IN_REVIEW, BASELINE_MOVED ->
              add(
                  Stage.IN_REVIEW,
                  SurvivalCheck.reviewNote(blend.survivalFaults()) + changeNote(number));
          case REPEATING -> add(Stage.DRAFT, changeNote(number));
        };
    return new Outcome.Blended(version, blend.content().status(), publication);
  }

  private int confirmed(int live) {
    Publishing.confirm(handle, analysis, context.run().asOf(), context.runId());
    return live;
  }

  private int published(String changeNote) {
    int version = add(Stage.DRAFT, changeNote);
    Publishing.publish(
        handle, analysis, version, context.run().asOf(), context.runId(), changesFacts());
    return version;
  }

  /**
   * A version that stays a Draft, and says why; none where the one compared with, or an earlier
   * result of this run, says it all.
   */
  private int aside(Hindrance hindrance, @Nullable Integer own) {
    if (own != null) {
      return own;
    }
    if (blend.allKept() && baseline != null) {
      return baseline;
    }
    int version = add(Stage.DRAFT, "Kept aside: " + hindrance.words() + " " + blend.changeNote());
    Publishing.keepAside(handle, analysis, version, hindrance.why());
    return version;
  }

  /**
   * Where all is kept of a version that is not Live, it comes back in the place of the Live one.
   */
  private String changeNote(@Nullable Integer live) {
    return blend.allKept() && baseline != null && live != null
        ? "What version %d says was found again, and takes the place of version %d."
            .formatted(baseline, live)
        : blend.changeNote();
  }

  private int add(Stage stage, String changeNote) {
    return VersionRows.add(
        handle,
        analysis,
        new VersionRows.NewVersion(
            stage,
            context.question().topic().version(),
            blend.content(),
            changeNote,
            context.runId(),
            Step.BLENDED_SYNTHESIS.name(),
            context.attempt().number(),
            baseline,
            simulated));
  }

  /** More than other words or other sources for what the Live version says already. */
  private boolean changesFacts() {
    return blend.decisions().stream().anyMatch(ClaimDecision::changesFact);
  }
}
