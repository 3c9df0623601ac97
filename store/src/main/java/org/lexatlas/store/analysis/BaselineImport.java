package org.lexatlas.store.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.TokenOverlap;
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
    /**
     * The imported one becomes Live and the other one Superseded; only a Draft where it is
     * simulated and the other one is not.
     */
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
   * @param baselines of each analysis one, or several for different days: then the last one is Live
   * @return what became of each, in the order given
   * @throws LiveThere when one has another Live version and the order says to refuse that
   */
  public List<ImportedVersion> add(List<Baseline> baselines, Order order) {
    return database
        .jdbi()
        .inTransaction(
            handle -> {
              var work = new Work(handle, order);
              inOrder(baselines).forEach(work::add);
              if (order.dryRun()) {
                handle.rollback();
              }
              return work.result();
            });
  }

  /** By analysis, so that two imports at once wait for each other and do not jam; then by day. */
  private static List<Baseline> inOrder(List<Baseline> baselines) {
    return baselines.stream()
        .sorted(
            Comparator.comparing(Baseline::country)
                .thenComparing(Baseline::topic)
                .thenComparing(Baseline::asOf))
        .toList();
  }

  /** One import inside its transaction. */
  private static final class Work {

    private final Handle handle;
    private final Order order;
    private final List<ImportedVersion> imported = new ArrayList<>();
    private final List<LiveThere.Conflict> conflicts = new ArrayList<>();
    private final Set<Long> ours = new HashSet<>();

    Work(Handle handle, Order order) {
      this.handle = handle;
      this.order = order;
    }

    void add(Baseline baseline) {
      long analysis = AnalysisRows.idOf(handle, baseline.country(), baseline.topic());
      AnalysisRows.lock(handle, analysis);
      VersionRow live =
          VersionRows.live(handle, List.of(analysis)).stream().findFirst().orElse(null);
      boolean others = live != null && !ours.contains(analysis);
      boolean draft = invented(baseline, live) || (others && order.whenLive() == WhenLive.DRAFT);
      Optional<Integer> there = there(analysis, baseline, live, draft);
      if (there.isPresent()) {
        imported.add(of(baseline, there.get(), ImportedVersion.Outcome.UNCHANGED));
      } else if (others && order.whenLive() == WhenLive.REFUSE) {
        conflicts.add(new LiveThere.Conflict(baseline, Objects.requireNonNull(live).number()));
      } else if (draft) {
        int number = version(analysis, baseline, live);
        imported.add(of(baseline, number, ImportedVersion.Outcome.DRAFT));
      } else {
        int number = version(analysis, baseline, live);
        Publishing.publish(handle, analysis, number, baseline.asOf(), null, true);
        if (!ours.add(analysis)) {
          imported.replaceAll(before -> before.followedBy(baseline));
        }
        imported.add(of(baseline, number, ImportedVersion.Outcome.LIVE));
      }
    }

    /** What is invented does not take the place of what is real, whoever asks for it. */
    private static boolean invented(Baseline baseline, @Nullable VersionRow live) {
      return baseline.simulated() && live != null && !live.simulated();
    }

    List<ImportedVersion> result() {
      if (!conflicts.isEmpty()) {
        conflicts.sort(Comparator.comparingInt(conflict -> conflict.baseline().line()));
        throw new LiveThere(conflicts);
      }
      imported.sort(Comparator.comparingInt(ImportedVersion::line));
      return List.copyOf(imported);
    }

    /** The version that stands, or stood, for the same day and says the same. */
    private Optional<Integer> there(
        long analysis, Baseline baseline, @Nullable VersionRow live, boolean draft) {
      return Stream.concat(
              Stream.ofNullable(live),
              VersionRows.ofDay(handle, analysis, baseline.asOf()).stream()
                  .filter(version -> draft || !isDraft(version)))
          .filter(version -> version.output().equals(baseline.content()))
          .map(VersionRow::number)
          .findFirst();
    }

    /** A draft is not what somebody wants who wants it Live. */
    private static boolean isDraft(VersionRow version) {
      return version.stage().equals("DRAFT") || version.stage().equals("IN_REVIEW");
    }

    private int version(long analysis, Baseline baseline, @Nullable VersionRow live) {
      int number =
          VersionRows.add(
              handle,
              analysis,
              new VersionRows.NewVersion(
                  Stage.DRAFT,
                  baseline.topicVersion(),
                  baseline.content(),
                  note(baseline, live),
                  null,
                  null,
                  null,
                  live == null ? null : live.number(),
                  baseline.simulated()));
      VersionRows.date(handle, analysis, number, baseline.asOf());
      var given =
          new VersionOrder(
              UUID.randomUUID(),
              VersionOrder.Type.IMPORT,
              order.reason(),
              order.actor(),
              order.channel());
      VersionCommandRows.add(handle, analysis, number, given, Code.DONE, number);
      return number;
    }

    /** What it says differently from the version that is Live now, if any is. */
    private static String note(Baseline baseline, @Nullable VersionRow live) {
      String imported = "Imported as of " + baseline.asOf() + ".";
      return live == null
          ? "%s Status %s.".formatted(imported, baseline.content().status())
          : "%s Against version %d: %s"
              .formatted(
                  imported,
                  live.number(),
                  ComparisonOutput.of(
                          live.number(), live.output(), baseline.content(), new TokenOverlap())
                      .changeNote());
    }

    private static ImportedVersion of(
        Baseline baseline, int version, ImportedVersion.Outcome outcome) {
      return new ImportedVersion(
          baseline.line(), baseline.country(), baseline.topic(), version, outcome);
    }
  }
}
