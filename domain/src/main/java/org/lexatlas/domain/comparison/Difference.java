package org.lexatlas.domain.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One item of a baseline, of a fresh analysis or of both, and how the two relate.
 *
 * @param path the field and key of the item, the fresh one's where there is one
 * @param baseline the item as the baseline words it; null when it has none
 * @param fresh the item as the fresh analysis words it; null when it has none
 * @param explanation why it has this label, naming the number, date or word that differs
 * @param sourceIds addresses or document ids of what the item rests on, the fresh ones where there
 *     are some
 */
public record Difference(
    @JsonProperty("path") String path,
    @JsonProperty("label") Label label,
    @JsonProperty("baseline") @Nullable String baseline,
    @JsonProperty("fresh") @Nullable String fresh,
    @JsonProperty("explanation") String explanation,
    @JsonProperty("source_ids") List<String> sourceIds) {

  public Difference {
    sourceIds = sourceIds == null ? List.of() : List.copyOf(sourceIds);
  }

  /** The field that the item stands in. */
  public String field() {
    int key = path.indexOf('[');
    return key < 0 ? path : path.substring(0, key);
  }
}
