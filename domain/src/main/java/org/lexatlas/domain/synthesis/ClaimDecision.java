package org.lexatlas.domain.synthesis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.analysis.Items;
import org.lexatlas.domain.comparison.AnalysisComparer;
import org.lexatlas.domain.comparison.Label;

/**
 * What became of one claim.
 *
 * @param path the field and key of the item, in the blended content where it is there
 * @param baseline the claim as the baseline worded it; null when it had none
 * @param fresh the claim as the fresh analysis words it; null when it has none
 * @param reason for a reader
 * @param sourceIds what the decision rests on: addresses or document ids
 */
public record ClaimDecision(
    @JsonProperty("path") String path,
    @JsonProperty("decision") Choice choice,
    @JsonProperty("baseline") @Nullable String baseline,
    @JsonProperty("fresh") @Nullable String fresh,
    @JsonProperty("reason") String reason,
    @JsonProperty("source_ids") List<String> sourceIds) {

  private static final Set<String> FACTS =
      Set.of(
          Items.STATUS,
          Items.SUMMARY,
          Items.ANALYSIS,
          Items.DETAILED,
          Items.NOTES,
          Items.PILLARS,
          Items.LAWS,
          Items.CONSIDERATIONS);

  public ClaimDecision {
    sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
  }

  /**
   * Whether the law as the analysis tells it changes, and not only its wording, what it rests on,
   * or what a summary picks out of it.
   */
  public boolean changesFact() {
    int key = path.indexOf('[');
    String field = key < 0 ? path : path.substring(0, key);
    if (choice == Choice.KEEP || !FACTS.contains(field)) {
      return false;
    }
    if (choice == Choice.UPDATE && baseline != null && fresh != null) {
      Label label = AnalysisComparer.label(baseline, fresh);
      return label.differs() && label != Label.EVIDENCE_ONLY;
    }
    return !field.equals(Items.SUMMARY);
  }

  /** Keep the content as it stands, or how it changes. */
  public enum Choice {
    @JsonProperty("keep")
    KEEP,
    @JsonProperty("update")
    UPDATE,
    @JsonProperty("add")
    ADD,
    @JsonProperty("drop")
    DROP
  }
}
