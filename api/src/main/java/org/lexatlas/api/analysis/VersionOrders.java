package org.lexatlas.api.analysis;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.analysis.VersionCommandRow;
import org.lexatlas.store.analysis.VersionCommands;
import org.lexatlas.store.analysis.VersionOrder;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.RunStore;
import org.springframework.stereotype.Component;

/**
 * Gives orders about versions, for the REST resources and for pages alike. What a run has in review
 * is the run's to decide: such an order is refused, and kept like every other.
 */
@Component
public final class VersionOrders {

  private final VersionCommands commands;
  private final RunStore runs;

  VersionOrders(VersionCommands commands, RunStore runs) {
    this.commands = commands;
    this.runs = runs;
  }

  /** Carries out the order, or says why not; both are in the audit log. */
  public VersionCommandRow give(VersionRow version, VersionOrder order) {
    boolean restores = order.type() == VersionOrder.Type.RESTORE;
    return !restores && reviewingRun(version) != null
        ? commands.refuse(
            version.analysisId(), version.number(), order, VersionCommandRow.Code.IN_REVIEW)
        : commands.give(version.analysisId(), version.number(), order);
  }

  /** The run that has the version in review; null when none has. */
  public @Nullable UUID reviewingRun(VersionRow version) {
    return reviewingRun(version.runId(), version.number());
  }

  /** The same of a version by its number and the run that made it. */
  public @Nullable UUID reviewingRun(@Nullable UUID madeBy, int number) {
    RunRow run = madeBy == null ? null : runs.find(madeBy).orElse(null);
    if (run == null) {
      return null;
    }
    Integer review = run.runState().reviewVersion();
    return review != null && review == number ? run.id() : null;
  }
}
