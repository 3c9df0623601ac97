package org.lexatlas.domain.synthesis;

import java.time.LocalDate;
import java.util.List;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.comparison.ComparisonOutput;
import org.lexatlas.domain.comparison.TokenOverlap;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;

/** Blends as a run makes them: version 4 is Live, and the comparison comes before the synthesis. */
final class Blends {

  static final LocalDate VERIFIED = LocalDate.of(2025, 6, 30);
  static final LocalDate DAY = LocalDate.of(2026, 1, 15);
  static final Topic TOPIC =
      new Topic(
          "Retail_Trading_Status",
          1,
          "Retail trading",
          "May private persons trade?",
          List.of(new StatusTerm("Allowed-Regulated", 1, "Allowed under a regime")));
  static final Synthesizer SYNTHESIZER = new Synthesizer("Kazakhstan", TOPIC);

  private Blends() {}

  static Blend blend(ResearchOutput baseline, ResearchOutput fresh) {
    ComparisonOutput comparison = ComparisonOutput.of(4, baseline, fresh, new TokenOverlap());
    return SYNTHESIZER.blend(baseline, 4, VERIFIED, fresh, comparison, DAY);
  }
}
