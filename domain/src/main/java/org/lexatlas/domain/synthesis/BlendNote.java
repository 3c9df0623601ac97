package org.lexatlas.domain.synthesis;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.ComparisonOutput;

/** The change note of a blended version. */
final class BlendNote {

  private BlendNote() {}

  static String of(
      ResearchOutput baseline,
      @Nullable Integer version,
      ResearchOutput fresh,
      ComparisonOutput compared,
      List<Decided> decided,
      LocalDate asOf,
      boolean allKept) {
    String from = version == null ? "the earlier version" : "version " + version;
    if (allKept) {
      return "Status unchanged (%s). Nothing new: %s stands as of %s."
          .formatted(baseline.status(), from, asOf);
    }
    String said =
        Decider.unanswered(baseline, fresh)
            ? "Nothing found on %s answers the question; the status of %s stands (%s)."
                .formatted(asOf, from, baseline.status())
            : compared.changeNote();
    long carried = decided.stream().filter(one -> one.note() != null).count();
    return carried == 0
        ? said
        : "%s %d item%s carried over from %s."
            .formatted(said, carried, carried == 1 ? "" : "s", from);
  }
}
