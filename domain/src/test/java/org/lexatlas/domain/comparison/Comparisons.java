package org.lexatlas.domain.comparison;

import java.util.List;
import org.lexatlas.domain.analysis.ResearchOutput;

/** Comparisons with version 4, by their words alone. */
final class Comparisons {

  private Comparisons() {}

  static ComparisonOutput compare(ResearchOutput baseline, ResearchOutput fresh) {
    return ComparisonOutput.of(4, baseline, fresh, new TokenOverlap());
  }

  /** What the items of a field were labelled, in their order. */
  static List<Label> labels(ComparisonOutput comparison, String field) {
    return comparison.differences().stream()
        .filter(difference -> difference.field().equals(field))
        .map(Difference::label)
        .toList();
  }
}
