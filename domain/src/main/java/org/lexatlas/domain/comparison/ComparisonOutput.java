package org.lexatlas.domain.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.ResearchOutput;

/**
 * What Comparison Analysis produces.
 *
 * @param baselineVersion the version compared with
 * @param statusChange null when the status is the same
 * @param differences every item of both sides with exactly one label, the unchanged ones too
 * @param changeNote what changed, in words a reader understands
 */
public record ComparisonOutput(
    @JsonProperty("baseline_version") int baselineVersion,
    @JsonProperty("status_change") @Nullable StatusChange statusChange,
    @JsonProperty("differences") List<Difference> differences,
    @JsonProperty("change_note") String changeNote) {

  public ComparisonOutput {
    differences = differences == null ? List.of() : List.copyOf(differences);
  }

  /** The status moved from one word of the vocabulary to another. */
  public record StatusChange(@JsonProperty("from") String from, @JsonProperty("to") String to) {}

  /** Compares a fresh analysis with the version given. Deterministic, without a model. */
  public static ComparisonOutput of(
      int baselineVersion, ResearchOutput baseline, ResearchOutput fresh, Similarity similarity) {
    return of(
        baselineVersion, baseline, fresh, AnalysisComparer.compare(baseline, fresh, similarity));
  }

  /** The same, of differences that were found already. */
  public static ComparisonOutput of(
      int baselineVersion,
      ResearchOutput baseline,
      ResearchOutput fresh,
      List<Difference> differences) {
    StatusChange change =
        baseline.status().equals(fresh.status())
            ? null
            : new StatusChange(baseline.status(), fresh.status());
    return new ComparisonOutput(
        baselineVersion, change, differences, ChangeNote.of(fresh.status(), differences));
  }

  /** How many items differ in more than their wording. */
  public int differing() {
    return (int) differences.stream().filter(difference -> difference.label().differs()).count();
  }
}
