package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.analysis.AnalysisFixtures.after;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;

class OutlineBuilderTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

  @Test
  void putsEachStatementUnderOneHeading() {
    ResearchOutput analysis =
        new Build()
            .summary("Trading is legal. It is taxed.")
            .pillars("The National Bank supervises exchanges", "Exchanges must hold a licence")
            .considerations("Clients invest up to US$1,000", "The tenge is the currency")
            .build();

    assertThat(OutlineBuilder.outline(analysis, DAY))
        .containsExactly(
            point("Overall status", "Allowed-Regulated", "Trading is legal."),
            point("Regulatory bodies and their roles", "The National Bank supervises exchanges"),
            point("Requirements to comply with", "Exchanges must hold a licence"),
            point("Restrictions and limits", "Clients invest up to US$1,000"),
            point("Further points", "The tenge is the currency"));
  }

  @Test
  void nestsLawsAndNamesWhatIsRecent() {
    List<SummaryPoint> outline = OutlineBuilder.outline(after(), DAY);

    assertThat(outline)
        .contains(
            point(
                "Recent developments",
                "The monopoly of the financial centre on exchanges ended on 18 November 2025."));
    assertThat(outline)
        .filteredOn(point -> point.text().equals("Legislation and regulations"))
        .flatExtracting(SummaryPoint::points)
        .contains(
            point(
                "Law on Digital Assets (No. 193-VII)",
                "Dated 2023-02-06",
                "Defines digital assets and licences mining."));
  }

  @Test
  void oldNewsIsNotRecent() {
    assertThat(OutlineBuilder.outline(after(), LocalDate.of(2030, 1, 1)))
        .extracting(SummaryPoint::text)
        .doesNotContain("Recent developments");
  }

  private static SummaryPoint point(String text, String... below) {
    return new SummaryPoint(text, List.of(below).stream().map(SummaryPoint::of).toList());
  }
}
