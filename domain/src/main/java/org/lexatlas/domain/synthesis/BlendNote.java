package org.lexatlas.domain.synthesis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Overruled;
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
      Map<String, Integer> overruled,
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
    var words = new StringBuilder(said);
    overruled.forEach(
        (note, count) ->
            words.append(" %d statement%s %s.".formatted(count, count == 1 ? "" : "s", note)));
    long carried =
        decided.stream().filter(one -> one.note() != null && !Overruled.isNote(one.note())).count();
    if (carried > 0) {
      words.append(
          " %d item%s carried over from %s.".formatted(carried, carried == 1 ? "" : "s", from));
    }
    return words.toString();
  }
}
