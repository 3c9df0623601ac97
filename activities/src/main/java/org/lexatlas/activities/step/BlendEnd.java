package org.lexatlas.activities.step;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Basis;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.Publication;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.synthesis.ClaimDecision;
import org.lexatlas.store.analysis.AnalysisRows;
import org.lexatlas.store.analysis.Publishing;
import org.lexatlas.store.analysis.Publishing.Hindrance;
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

  /** Confirms the Live version, or adds one and publishes it as the run's policy says. */
  Outcome outcome() {
    var basis = new Basis(context.run().asOf(), simulated);
    Hindrance hindrance = Publishing.hindrance(handle, analysis, basis).orElse(null);
    Integer live = Publishing.live(handle, analysis).orElse(null);
    boolean withdrawn = live == null && baseline != null;
    boolean moved =
        hindrance == null
            && (withdrawn
                || Publishing.moved(handle, analysis, baseline, context.runId(), simulated));
    Publishing.supersedeOwn(handle, analysis, context.runId());
    if (blend.allKept() && live != null && live.equals(baseline)) {
      Publishing.confirm(handle, analysis, context.run().asOf(), context.runId());
      return ended(live, Publication.CONFIRMED);
    }
    if (hindrance != null) {
      return ended(
          blend.allKept() && baseline != null ? baseline : aside(hindrance),
          Publication.KEPT_ASIDE);
    }
    Publication publication = publication(moved);
    boolean waits =
        publication == Publication.IN_REVIEW || publication == Publication.BASELINE_MOVED;
    int version = add(waits ? Stage.IN_REVIEW : Stage.DRAFT, changeNote(live));
    if (publication == Publication.PUBLISHED) {
      Publishing.publish(
          handle, analysis, version, context.run().asOf(), context.runId(), changesFacts());
    }
    return ended(version, publication);
  }

  private Outcome ended(int version, Publication publication) {
    return new Outcome.Blended(version, blend.content().status(), publication);
  }

  /** A version that stays a Draft, and says why. */
  private int aside(Hindrance hindrance) {
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

  private Publication publication(boolean moved) {
    if (moved) {
      return state.repeatsWhenBaselineMoved() ? Publication.REPEATING : Publication.BASELINE_MOVED;
    }
    return state.spec().policy() == PublishingPolicy.AUTO
        ? Publication.PUBLISHED
        : Publication.IN_REVIEW;
  }
}
