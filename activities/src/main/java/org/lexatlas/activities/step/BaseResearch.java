package org.lexatlas.activities.step;

import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.Progress;
import org.lexatlas.activities.provider.ProviderFailure;
import org.lexatlas.activities.provider.RawReply;
import org.lexatlas.domain.analysis.Basis;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.run.AttemptInputs;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.domain.run.RunState;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Json;
import org.lexatlas.store.analysis.AnalysisRows;
import org.lexatlas.store.analysis.BaselineChoice;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionRows;

/** Asks the provider afresh; the answer becomes a Draft version. */
final class BaseResearch implements StepWork<ResearchOutput> {

  @Override
  public Json inputs(Handle handle, RunState state) {
    var active = state.active();
    return Json.of(active == null ? AttemptInputs.UNCHANGED : active.plan().inputs());
  }

  @Override
  public RawReply call(StepContext context, Json inputs, Progress progress) {
    progress.phase("researching");
    return context.provider().research(context.question(), progress);
  }

  @Override
  public ResearchOutput read(StepContext context, Json inputs, @Nullable RawReply reply) {
    ResearchOutput output =
        context.provider().read(Objects.requireNonNull(reply), context.question());
    if (!context.question().topic().admits(output.status())) {
      throw new ProviderFailure.Malformed(
          "status: %s is not in the vocabulary of %s"
              .formatted(output.status(), context.question().topic().id()),
          null);
    }
    return output;
  }

  @Override
  public void check(Json written) {
    OutputSchema.RESEARCH.check(written);
  }

  @Override
  public Outcome end(
      Handle handle,
      RunState state,
      StepContext context,
      Json inputs,
      @Nullable Made<ResearchOutput> made) {
    var research = Objects.requireNonNull(made);
    ResearchOutput found = research.output();
    long analysis = AnalysisRows.idOf(handle, context.run().country(), context.run().topic());
    var basis = new Basis(context.run().asOf(), context.simulated());
    BaselineChoice baseline = BaselineChoice.of(handle, analysis, context.runId(), basis);
    int version =
        VersionRows.add(
            handle,
            analysis,
            new VersionRows.NewVersion(
                Stage.DRAFT,
                context.question().topic().version(),
                found,
                null,
                context.runId(),
                Step.BASE_RESEARCH.name(),
                context.attempt().number(),
                baseline.version(),
                context.simulated()),
            research.written());
    return new Outcome.Researched(version, found.status(), baseline.version(), baseline.whyNone());
  }
}
