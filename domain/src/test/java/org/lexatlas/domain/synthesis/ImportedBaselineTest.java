package org.lexatlas.domain.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.analysis.AnalysisFixtures.AMENDMENTS;
import static org.lexatlas.domain.analysis.AnalysisFixtures.DIGITAL_ASSETS;
import static org.lexatlas.domain.analysis.AnalysisFixtures.REGISTER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.ImportedAnalysis;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ReportHeading;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;
import org.lexatlas.domain.topic.Topic;

/** What becomes of an analysis that came from elsewhere when it is refreshed. */
class ImportedBaselineTest {

  private static final LocalDate IMPORTED = LocalDate.of(2025, 6, 26);
  private static final LocalDate DAY = LocalDate.of(2025, 12, 12);
  private static final Topic TOPIC = new Topic("Trading", 1, "Trading", "May they?", List.of());
  private static final Law AML = new Law("2009 AML Law", null, "2009", null, null);

  private static final Source CHANGES =
      new Source("Amendments", AMENDMENTS.url(), "2025-11-18", "law_text", null);

  private final ResearchOutput imported =
      ImportedAnalysis.complete(
          new ReportHeading("Kazakhstan", TOPIC, IMPORTED),
          new Build()
              .unsourced()
              .analysis("Gains are taxed at 10%. Exchanges identify their clients.")
              .laws(DIGITAL_ASSETS, AML)
              .build());

  private final Blend blend =
      new Synthesizer("Kazakhstan", TOPIC)
          .blend(
              imported,
              1,
              IMPORTED,
              new Build()
                  .analysis("Exchanges identify their clients.")
                  .laws(DIGITAL_ASSETS, AMENDMENTS)
                  .primary(REGISTER, CHANGES)
                  .build(),
              null,
              DAY);

  @Test
  void everyItemCountsAsBroughtAlong() {
    assertThat(imported.claims())
        .isNotEmpty()
        .allMatch(
            claim ->
                claim.origin() == Claim.Origin.BASELINE
                    && IMPORTED.toString().equals(claim.lastConfirmed())
                    && claim.note() == null);
    assertThat(imported.summaryPoints()).isNotEmpty();
    assertThat(imported.fullReport()).startsWith("# Kazakhstan");
  }

  @Test
  void whatIsNotFoundAgainIsCarriedOverAndAges() {
    assertThat(claim("Gains are taxed at 10%.").note())
        .isEqualTo("carried over from version 1, last confirmed on 2025-06-26");
    assertThat(claim("Exchanges identify their clients.").lastConfirmed())
        .isEqualTo(DAY.toString());
  }

  @Test
  void lawsAreNotFoundAgainOnADayAndNeverRepealed() {
    assertThat(claim("2009 AML Law, 2009").note()).isEqualTo("not found again on 2025-12-12");
    assertThat(blend.decisions())
        .filteredOn(decision -> decision.path().contains("2009amllaw"))
        .extracting(ClaimDecision::choice)
        .containsExactly(Choice.KEEP);
    assertThat(blend.changeNote())
        .contains("1 law not found again: 2009 AML Law, 2009")
        .doesNotContain("repealed");
  }

  @Test
  void nothingStandsWithoutASourceOrAnAge() {
    assertThat(SurvivalCheck.faults(blend.content(), blend.decisions())).isEmpty();
  }

  private Claim claim(String text) {
    return blend.content().claims().stream()
        .filter(claim -> claim.text().equals(text))
        .findFirst()
        .orElseThrow();
  }
}
