package org.lexatlas.api.web.analysis;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Attributed;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.Difference;
import org.lexatlas.domain.comparison.Label;
import org.lexatlas.domain.comparison.TokenOverlap;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionRow;
import org.springframework.stereotype.Component;

/**
 * Tells what a version says that its baseline did not. Versions never change, so that what was told
 * once is kept for the next reader; the oldest are forgotten. Thread-safe.
 */
@Component
final class NewsDesk {

  private static final int TOLD = 6;
  private static final int KEPT = 2000;

  /** What a reader has to know first: what turned around, then what moved, then what is new. */
  private static final List<Label> WEIGHT =
      List.of(
          Label.CONTRADICTED,
          Label.SUPERSEDED,
          Label.CORRECTED,
          Label.NARROWED,
          Label.WIDENED,
          Label.ADDED,
          Label.DROPPED,
          Label.EVIDENCE_ONLY);

  private static final Set<String> VALUES = Set.of(Items.STATUS, Items.CONFIDENCE);

  private final AnalysisStore analyses;
  private final Map<Key, Told> told =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Told> eldest) {
          return size() > KEPT;
        }
      };

  NewsDesk(AnalysisStore analyses) {
    this.analyses = analyses;
  }

  private record Key(long analysis, int version) {}

  /** The weightiest differences, and how many there are besides. */
  record Told(@Nullable Integer baseline, List<AnalysisView.News> first, int more) {}

  Told of(VersionRow version) {
    var key = new Key(version.analysisId(), version.number());
    synchronized (told) {
      Told known = told.get(key);
      if (known != null) {
        return known;
      }
    }
    Told fresh = tell(version);
    synchronized (told) {
      told.put(key, fresh);
    }
    return fresh;
  }

  private Told tell(VersionRow version) {
    Integer baseline = version.baseline();
    VersionRow before =
        baseline == null ? null : analyses.version(version.analysisId(), baseline).orElse(null);
    if (baseline == null || before == null) {
      return new Told(null, List.of(), 0);
    }
    List<Difference> differing =
        ComparisonOutput.of(baseline, before.output(), version.output(), new TokenOverlap())
            .differences()
            .stream()
            .filter(difference -> difference.label().differs())
            .sorted(Comparator.comparingInt(difference -> WEIGHT.indexOf(difference.label())))
            .toList();
    var said = new HashSet<String>(); // the same sentence can stand in several fields
    List<AnalysisView.News> news =
        differing.stream()
            .filter(d -> said.add(d.label() + "\n" + Attributed.said(text(d))))
            .map(d -> new AnalysisView.News(d.label().word(), text(d)))
            .toList();
    List<AnalysisView.News> first = news.stream().limit(TOLD).toList();
    return new Told(baseline, first, news.size() - first.size());
  }

  /** What is new; of a value that became another one both. */
  private static String text(Difference difference) {
    String text = difference.fresh() == null ? difference.baseline() : difference.fresh();
    boolean value = VALUES.contains(difference.field());
    return text == null || value ? difference.explanation() : text;
  }
}
