package org.lexatlas.domain.analysis;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** One heading or bullet of the nested outline, with what stands below it. */
public record SummaryPoint(
    @JsonProperty("text") String text, @JsonProperty("points") List<SummaryPoint> points) {

  public SummaryPoint {
    points = ResearchOutput.orEmpty(points);
  }

  /** A bullet with nothing below it. */
  public static SummaryPoint of(String text) {
    return new SummaryPoint(text, List.of());
  }
}
