package org.lexatlas.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.analysis.AnalysisFixtures.AMENDMENTS;
import static org.lexatlas.domain.analysis.AnalysisFixtures.DIGITAL_ASSETS;
import static org.lexatlas.domain.analysis.AnalysisFixtures.NEWS;
import static org.lexatlas.domain.analysis.AnalysisFixtures.REGISTER;
import static org.lexatlas.domain.analysis.AnalysisFixtures.after;
import static org.lexatlas.domain.analysis.AnalysisFixtures.before;
import static org.lexatlas.domain.comparison.Comparisons.compare;
import static org.lexatlas.domain.comparison.Comparisons.labels;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;

class AnalysisComparerTest {

  @Test
  void saysThatNothingChanged() {
    assertThat(compare(before(), before()).changeNote())
        .isEqualTo("Status unchanged (Allowed-Regulated). Nothing else changed.");
    assertThat(compare(before(), before()).differing()).isZero();
  }

  @Test
  void theNumberOfAListIsNoFactButTheDayOfADateIs() {
    assertThat(AnalysisComparer.label("2. No person shall trade.", "No person shall trade."))
        .isEqualTo(Label.UNCHANGED);
    for (String other :
        List.of("2. Januar 2026 gilt das Verbot.", "Januar 2026 gilt das Verbot.")) {
      assertThat(AnalysisComparer.label("1. Januar 2026 gilt das Verbot.", other).differs())
          .as(other)
          .isTrue();
    }
  }

  @Test
  void whatAnotherSourceSaysInTheSameWordsIsEvidenceOnly() {
    String said = ": “Banks may serve exchanges.”";
    ComparisonOutput comparison =
        compare(
            new Build().analysis("Law on banks (law, 2023-02-06)" + said).build(),
            new Build().analysis("A guide to banks (blog, 2025-01-02)" + said).build());

    assertThat(labels(comparison, "analysis_text")).containsExactly(Label.EVIDENCE_ONLY);
    assertThat(comparison.differences())
        .anyMatch(
            d -> d.explanation().contains("Attributed to A guide to banks (blog, 2025-01-02)"));
  }

  @Test
  void aSharedSourceMakesNoTwoStatementsTheSame() {
    String source =
        "Rules on licences for exchanges of unsecured digital assets (law, 2023-02-06): ";
    ComparisonOutput comparison =
        compare(
            new Build().analysis(source + "“Clients are identified.”").build(),
            new Build().analysis(source + "“Fees are due.”").build());

    assertThat(labels(comparison, "analysis_text")).containsExactly(Label.ADDED, Label.DROPPED);
  }

  @Test
  void confidenceIsAMatterOfEvidence() {
    ComparisonOutput comparison =
        compare(new Build().build(), new Build().confidence(Confidence.LOW).build());

    assertThat(labels(comparison, "confidence_level")).containsExactly(Label.EVIDENCE_ONLY);
    assertThat(comparison.changeNote()).contains("Confidence Low, was Medium.");
  }

  @Test
  void lawsAreTheSameByNumberWhateverTheirDress() {
    Law other =
        new Law(
            "Law on digital assets",
            "No 193-VII ZRK",
            "2023-02-06",
            DIGITAL_ASSETS.summary(),
            DIGITAL_ASSETS.url());

    assertThat(law(DIGITAL_ASSETS, other)).isEqualTo(Label.REWORDED);
  }

  @Test
  void lawWithAnotherDateIsCorrected() {
    assertThat(law(DIGITAL_ASSETS, dated("2023-04-01"))).isEqualTo(Label.CORRECTED);
    assertThat(law(DIGITAL_ASSETS, dated(null))).isEqualTo(Label.NARROWED);
    assertThat(law(dated(null), DIGITAL_ASSETS)).isEqualTo(Label.WIDENED);
  }

  @Test
  void lawWithoutNumberIsKnownByItsName() {
    Law unnumbered = new Law("Law on Digital Assets", null, "2023-02-06", null, null);

    ComparisonOutput comparison = compare(laws(unnumbered), laws(DIGITAL_ASSETS));

    assertThat(labels(comparison, "landmark_legislation")).containsExactly(Label.WIDENED);
  }

  @Test
  void missingLawIsOnlyNotFoundAgain() {
    ComparisonOutput comparison = compare(laws(DIGITAL_ASSETS, AMENDMENTS), laws(AMENDMENTS));

    assertThat(labels(comparison, "landmark_legislation"))
        .containsExactly(Label.UNCHANGED, Label.DROPPED);
    assertThat(comparison.changeNote())
        .contains("1 law not found again: Law on Digital Assets (No. 193-VII)");
  }

  @Test
  void lawIsSupersededOnlyBySentencesThatSayIt() {
    assertThat(endOf("The Law on Digital Assets was repealed in 2026."))
        .isEqualTo(Label.SUPERSEDED);
    assertThat(endOf("Law No. 193-VII, replaced by the Code in 2026, said so."))
        .isEqualTo(Label.SUPERSEDED);
    assertThat(endOf("The new Code repealed Law No. 193-VII.")).isEqualTo(Label.SUPERSEDED);
    assertThat(endOf("The Law on Digital Assets repealed earlier rules.")).isEqualTo(Label.DROPPED);
    assertThat(endOf("The Law on Digital Assets was not repealed.")).isEqualTo(Label.DROPPED);
    assertThat(endOf("The Tax Code was repealed.")).isEqualTo(Label.DROPPED);
  }

  @Test
  void sourcesAreTheSameByAddress() {
    Source moved =
        new Source(
            "Register of laws",
            "http://www.law.example.kz/193/?utm_source=x",
            "2023-02-06",
            "law_text",
            REGISTER.keyQuote());

    assertThat(source(REGISTER, moved)).isEqualTo(Label.UNCHANGED);
    assertThat(source(REGISTER, quoting("Another part of the same page says more.")))
        .isEqualTo(Label.EVIDENCE_ONLY);
    assertThat(source(REGISTER, quoting("Exchanges of digital assets must hold no licence.")))
        .isEqualTo(Label.CONTRADICTED);
  }

  @Test
  void sourceThatMovedBetweenTheListsIsTheSame() {
    ComparisonOutput comparison =
        compare(new Build().primary(NEWS).build(), new Build().secondary(NEWS).build());

    assertThat(comparison.differences())
        .filteredOn(d -> d.field().endsWith("_sources"))
        .extracting(Difference::label)
        .containsExactly(Label.EVIDENCE_ONLY);
  }

  @Test
  void reorderedListsAreUnchanged() {
    ComparisonOutput comparison =
        compare(
            new Build().pillars("The bank licenses exchanges", "Miners pay a tax").build(),
            new Build().pillars("Miners pay a tax", "The bank licenses exchanges").build());

    assertThat(comparison.differing()).isZero();
  }

  @Test
  void differencesCarryWhatTheyRestOn() {
    assertThat(compare(before(), after()).differences())
        .filteredOn(d -> "Gains are taxed at 10%".equals(d.fresh()))
        .singleElement()
        .satisfies(d -> assertThat(d.sourceIds()).containsExactly(REGISTER.url()));
  }

  private static Law dated(@Nullable String date) {
    return new Law(
        DIGITAL_ASSETS.name(),
        DIGITAL_ASSETS.identifier(),
        date,
        DIGITAL_ASSETS.summary(),
        DIGITAL_ASSETS.url());
  }

  private static Source quoting(String quote) {
    return new Source(
        REGISTER.title(), REGISTER.url(), REGISTER.date(), REGISTER.sourceType(), quote);
  }

  private static Label law(Law baseline, Law fresh) {
    return labels(compare(laws(baseline), laws(fresh)), "landmark_legislation").getFirst();
  }

  private static Label source(Source baseline, Source fresh) {
    return labels(
            compare(new Build().primary(baseline).build(), new Build().primary(fresh).build()),
            "primary_sources")
        .getFirst();
  }

  private static Label endOf(String sentence) {
    ResearchOutput fresh = new Build().analysis(sentence).build();
    return labels(compare(laws(DIGITAL_ASSETS), fresh), "landmark_legislation").getFirst();
  }

  private static ResearchOutput laws(Law... laws) {
    return new Build().laws(laws).build();
  }
}
