package org.lexatlas.api.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;

/** A stretch of two texts laid over each other. */
@Schema(description = "A stretch of two texts laid over each other")
public record Segment(
    @Schema(description = "Whether both texts have it, or only the later or the earlier one")
        Kind kind,
    @Schema(description = "The words, with the white space around them") String text,
    @Schema(description = "Whether the same words were deleted here and inserted elsewhere")
        boolean moved) {

  /** Which of the two texts has a stretch. */
  public enum Kind {
    @JsonProperty("equal")
    EQUAL,
    @JsonProperty("insert")
    INSERT,
    @JsonProperty("delete")
    DELETE
  }

  static Segment equal(String text) {
    return new Segment(Kind.EQUAL, text, false);
  }

  static Segment insert(String text) {
    return new Segment(Kind.INSERT, text, false);
  }

  static Segment delete(String text) {
    return new Segment(Kind.DELETE, text, false);
  }
}
