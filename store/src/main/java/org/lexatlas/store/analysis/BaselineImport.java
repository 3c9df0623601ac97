package org.lexatlas.store.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.store.Database;
import org.lexatlas.store.analysis.VersionCommandRow.Code;

/**
 * Takes analyses that were written elsewhere as baselines, all of them or none. Importing the same
 * again changes nothing. Thread-safe.
 */
public final class BaselineImport {

  private final Database database;

  public BaselineImport(Database database) {
    this.database = database;
  }

  /** What happens where an analysis has another Live version already. */
  public enum WhenLive {
    /** Nothing is imported at all. */
    REFUSE,
    /** The imported one becomes a Draft. */
    DRAFT,
    /** The imported one becomes Live and the other one Superseded. */
    REPLACE
  }

  /**
   * Who imports, and why.
   *
   * @param dryRun tell what would happen, and change nothing
   */
  public record Order(
      String actor, String channel, @Nullable String reason, WhenLive whenLive, boolean dryRun) {}

  /**
   * Imports them in one transaction.
   *
   * @param baselines of each analysis at most one
   * @return what became of each, in the order given
   * @throws LiveThere when one has another Live version and the order says to refuse that
   */
  public List<ImportedVersion> add(List<Baseline> baselines, Order order) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              var imported = new ArrayList<ImportedVersion>();
              var conflicts = new ArrayList<LiveThere.Conflict>();
              for (Baseline baseline : inLockOrder(baselines)) {
                add(handle, baseline, order, imported, conflicts);
              }
              if (!conflicts.isEmpty()) {
                conflicts.sort(Comparator.comparingInt(conflict -> conflict.baseline().line()));
                throw new LiveThere(conflicts);
              }
              if (order.dryRun()) {
                handle.rollback();
              }
              imported.sort(Comparator.comparingInt(ImportedVersion::line));
              return imported;
            });
  }

  /** The same order whoever imports: two imports at once wait for each other and do not jam. */
  private static List<Baseline> inLockOrder(List<Baseline> baselines) {
    return baselines.stream()
        .sorted(Comparator.comparing(Baseline::country).thenComparing(Baseline::topic))
        .toList();
  }

  private static void add(
      Handle handle,
      Baseline baseline,
      Order order,
      List<ImportedVersion> imported,
      List<LiveThere.Conflict> conflicts) {
    long analysis = AnalysisRows.idOf(handle, baseline.country(), baseline.topic());
    AnalysisRows.lock(handle, analysis);
    VersionRow live = VersionRows.live(handle, analysis).orElse(null);
    if (live != null && live.output().equals(baseline.content())) {
      imported.add(imported(baseline, live.number(), ImportedVersion.Outcome.UNCHANGED));
    } else if (live != null && order.whenLive() == WhenLive.REFUSE) {
      conflicts.add(new LiveThere.Conflict(baseline, live.number()));
    } else {
      boolean draft = live != null && order.whenLive() == WhenLive.DRAFT;
      Integer before = live == null ? null : live.number();
      int number = version(handle, analysis, baseline, before);
      if (!draft) {
        Publishing.publish(handle, analysis, number, baseline.asOf(), null, true);
      }
      var given =
          new VersionOrder(
              UUID.randomUUID(),
              VersionOrder.Type.IMPORT,
              order.reason(),
              order.actor(),
              order.channel());
      VersionCommandRows.add(handle, analysis, number, given, Code.DONE, number);
      imported.add(
          imported(
              baseline,
              number,
              draft ? ImportedVersion.Outcome.DRAFT : ImportedVersion.Outcome.LIVE));
    }
  }

  private static int version(
      Handle handle, long analysis, Baseline baseline, @Nullable Integer live) {
    int number =
        VersionRows.add(
            handle,
            analysis,
            new VersionRows.NewVersion(
                Stage.DRAFT,
                baseline.topicVersion(),
                baseline.content(),
                "Imported as of %s. Status %s."
                    .formatted(baseline.asOf(), baseline.content().status()),
                null,
                null,
                null,
                live,
                baseline.simulated()));
    VersionRows.date(handle, analysis, number, baseline.asOf());
    return number;
  }

  private static ImportedVersion imported(
      Baseline baseline, int version, ImportedVersion.Outcome outcome) {
    return new ImportedVersion(
        baseline.line(), baseline.country(), baseline.topic(), version, outcome);
  }
}
