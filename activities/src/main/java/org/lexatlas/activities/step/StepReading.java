package org.lexatlas.activities.step;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.Database;
import org.lexatlas.store.Json;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionRows;
import org.lexatlas.store.run.AttemptTexts;

/** Reads what earlier steps and earlier versions say. */
public final class StepReading {

  /** Two for each of the runs that a worker has under way, and seldom above 20 MB in all. */
  private static final int LATELY = 100;

  private final Database database;

  private final Map<String, ResearchOutput> lately =
      new LinkedHashMap<>(LATELY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ResearchOutput> eldest) {
          return size() > LATELY;
        }
      };

  public StepReading(Database database) {
    this.database = database;
  }

  ResearchOutput research(UUID runId, int attempt) {
    return read(
        runId + "/" + attempt,
        () -> output(runId, Step.BASE_RESEARCH, attempt).as(ResearchOutput.class));
  }

  ComparisonOutput comparison(UUID runId, int attempt) {
    return output(runId, Step.COMPARISON_ANALYSIS, attempt).as(ComparisonOutput.class);
  }

  ResearchOutput version(RunSpec run, int number) {
    return read(
        run.country() + "/" + run.topic() + "/" + number,
        () ->
            database
                .jdbi()
                .withHandle(handle -> VersionRows.of(handle, run.country(), run.topic(), number))
                .orElseThrow()
                .output());
  }

  /** Comparison and Synthesis read the same two analyses, which no longer change. */
  private ResearchOutput read(String which, Supplier<ResearchOutput> reading) {
    synchronized (lately) {
      ResearchOutput known = lately.get(which);
      if (known != null) {
        return known;
      }
    }
    ResearchOutput output = reading.get();
    synchronized (lately) {
      lately.put(which, output);
    }
    return output;
  }

  /**
   * The last day, not after the run's own, for which the version is known to be true; null when
   * none is.
   */
  @Nullable LocalDate verifiedAsOf(RunSpec run, int number) {
    VersionRows.Standing version =
        database
            .jdbi()
            .withHandle(handle -> VersionRows.standing(handle, run.country(), run.topic(), number));
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
