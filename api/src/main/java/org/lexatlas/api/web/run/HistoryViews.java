package org.lexatlas.api.web.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.TokenOverlap;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Component;

/** How an analysis evolved through the steps of a run. */
@Component
final class HistoryViews {

  private final AnalysisStore analyses;

  HistoryViews(AnalysisStore analyses) {
    this.analyses = analyses;
  }

  /**
   * A version that the run made.
   *
   * @param than what it is compared with, in words; null for the first of all
   */
  record Evolved(
      int number,
      String href,
      Badge stage,
      String madeBy,
      @Nullable Moment created,
      String status,
      @Nullable String statusMoved,
      @Nullable String than,
      @Nullable String changeNote,
      List<Change> changes) {}

  /** One item that differs. */
  record Change(
      Badge label, String field, @Nullable String before, @Nullable String after, String why) {}

  List<Evolved> of(RunRow run) {
    var evolved = new ArrayList<Evolved>();
    VersionRow before = null;
    for (VersionRow version : analyses.ofRun(run.id())) {
      VersionRow than = before == null ? baseline(version).orElse(null) : before;
      evolved.add(one(run, version, than));
      before = version;
    }
    return evolved;
  }

  private Optional<VersionRow> baseline(VersionRow version) {
    Integer number = version.baseline();
    return number == null ? Optional.empty() : analyses.version(version.analysisId(), number);
  }

  private static Evolved one(RunRow run, VersionRow version, @Nullable VersionRow than) {
    ComparisonOutput compared =
        than == null
            ? null
            : ComparisonOutput.of(
                than.number(), than.output(), version.output(), new TokenOverlap());
    var moved = compared == null ? null : compared.statusChange();
    return new Evolved(
        version.number(),
        "/analyses/%s/%s/versions/%d".formatted(run.country(), run.topic(), version.number()),
        Badge.of(Stage.valueOf(version.stage())),
        madeBy(version),
        Moment.of(version.createdAt()),
        version.status(),
        moved == null ? null : moved.from() + " to " + moved.to(),
        than == null ? null : "version " + than.number(),
        compared == null ? version.changeNote() : compared.changeNote(),
        compared == null ? List.of() : changes(compared));
  }

  private static String madeBy(VersionRow version) {
    String step = version.step();
    return step == null
        ? "restored or imported"
        : Step.valueOf(step).title() + ", attempt " + version.attempt();
  }

  private static List<Change> changes(ComparisonOutput compared) {
    return compared.differences().stream()
        .filter(difference -> difference.label().differs())
        .map(
            difference ->
                new Change(
                    Labels.badge(difference.label()),
                    difference.field(),
                    difference.baseline(),
                    difference.fresh(),
                    difference.explanation()))
        .toList();
  }
}
