package org.lexatlas.activities.step;

import org.lexatlas.activities.provider.Providers;
import org.lexatlas.store.jurisdiction.JurisdictionStore;
import org.lexatlas.store.run.AttemptStore;
import org.lexatlas.store.topic.TopicStore;
import org.lexatlas.workflows.run.StepActivities;
import org.lexatlas.workflows.run.StepReport;
import org.lexatlas.workflows.run.StepTask;

/** The three steps. Thread-safe. */
public final class RunSteps implements StepActivities {

  private final StepPipeline pipeline;
  private final BaseResearch research = new BaseResearch();
  private final ComparisonAnalysis comparison;
  private final BlendedSynthesis synthesis;

  public RunSteps(
      AttemptStore attempts,
      Providers providers,
      JurisdictionStore jurisdictions,
      TopicStore topics,
      StepReading reading,
      RateGate gate) {
    this.pipeline =
        new StepPipeline(attempts, new Questions(providers, jurisdictions, topics), gate);
    this.comparison = new ComparisonAnalysis(reading);
    this.synthesis = new BlendedSynthesis(reading);
  }

  @Override
  public StepReport conductBaseResearch(StepTask task) {
    return pipeline.run(task, research);
  }

  @Override
  public StepReport analyseComparison(StepTask task) {
    return pipeline.run(task, comparison);
  }

  @Override
  public StepReport synthesiseBlend(StepTask task) {
    return pipeline.run(task, synthesis);
  }
}
