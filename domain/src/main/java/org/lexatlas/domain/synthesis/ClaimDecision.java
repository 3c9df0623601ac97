package org.lexatlas.domain.synthesis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  public ClaimDecision {
    sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
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
