package org.lexatlas.api.analysis;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.lexatlas.api.text.Segment;
import org.lexatlas.api.text.WordDiff;
import org.lexatlas.domain.comparison.Difference;

/** A difference, and its two wordings laid over each other. */
@Schema(name = "DiffItem", description = "One item of either version, and how the two relate")
public record ShownDifference(
    @JsonUnwrapped Difference difference,
    @Schema(description = "Its words in both versions, laid over each other") List<Segment> words) {

  static ShownDifference of(Difference difference) {
    String before = difference.baseline();
    String after = difference.fresh();
    return new ShownDifference(
        difference, WordDiff.of(before == null ? "" : before, after == null ? "" : after));
  }
}
