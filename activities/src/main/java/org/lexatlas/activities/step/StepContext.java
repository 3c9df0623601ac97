package org.lexatlas.activities.step;

import java.util.UUID;
import org.lexatlas.activities.provider.ResearchProvider;
import org.lexatlas.activities.provider.ResearchQuestion;
import org.lexatlas.domain.run.ActiveAttempt;
import org.lexatlas.domain.run.RunSpec;

/** The attempt that a step's work is done for. */
record StepContext(
    RunSpec run, ActiveAttempt attempt, ResearchProvider provider, ResearchQuestion question) {

  UUID runId() {
    return UUID.fromString(run.id());
  }

  /** Whether what this attempt says is invented. */
  boolean simulated() {
    return provider.simulated();
  }
}
