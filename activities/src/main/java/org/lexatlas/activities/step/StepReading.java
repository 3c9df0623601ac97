package org.lexatlas.activities.step;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.analysis.VersionRows;
import org.lexatlas.store.run.AttemptTexts;

/** Reads what earlier steps and earlier versions say. */
public final class StepReading {

  private final Database database;

  public StepReading(Database database) {
    this.database = database;
  }

  ResearchOutput research(UUID runId, int attempt) {
    return output(runId, Step.BASE_RESEARCH, attempt).as(ResearchOutput.class);
  }

  ComparisonOutput comparison(UUID runId, int attempt) {
    return output(runId, Step.COMPARISON_ANALYSIS, attempt).as(ComparisonOutput.class);
  }

  VersionRow version(RunSpec run, int number) {
    return database
        .jdbi()
        .withHandle(handle -> VersionRows.of(handle, run.country(), run.topic(), number))
        .orElseThrow();
  }

  /**
   * The last day, not after the run's own, for which the version is known to be true; null when
   * none is.
   */
  @Nullable LocalDate verifiedAsOf(RunSpec run, VersionRow version) {
    LocalDate confirmed =
        version.stage().equals("LIVE")
            ? new AnalysisStore(database)
                .find(run.country(), run.topic())
                .map(AnalysisRow::verifiedAsOf)
                .orElse(null)
            : null;
    return confirmed == null || confirmed.isAfter(run.asOf()) ? version.asOf() : confirmed;
  }

  private Json output(UUID runId, Step step, int attempt) {
    return database
        .jdbi()
        .withHandle(handle -> AttemptTexts.output(handle, runId, step, attempt))
        .orElseThrow(
            () -> new BadInput("%s has no output in attempt %d".formatted(step.title(), attempt)));
  }
}
