package org.lexatlas.domain.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.analysis.AnalysisFixtures.AMENDMENTS;
import static org.lexatlas.domain.analysis.AnalysisFixtures.DIGITAL_ASSETS;
import static org.lexatlas.domain.analysis.AnalysisFixtures.NEWS;
import static org.lexatlas.domain.analysis.AnalysisFixtures.REGISTER;
import static org.lexatlas.domain.analysis.AnalysisFixtures.after;
import static org.lexatlas.domain.analysis.AnalysisFixtures.before;
import static org.lexatlas.domain.synthesis.Blends.DAY;
import static org.lexatlas.domain.synthesis.Blends.VERIFIED;
import static org.lexatlas.domain.synthesis.Blends.blend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.synthesis.ClaimDecision.Choice;

class SynthesizerTest {

  @Test
  void firstAnalysisIsAddedWhole() {
    Blend blend = Blends.SYNTHESIZER.blend(null, null, null, before(), null, DAY);

    assertThat(blend.decisions()).isNotEmpty().allMatch(d -> d.choice() == Choice.ADD);
    assertThat(blend.allKept()).isFalse();
    assertThat(blend.content().analysisText()).isEqualTo(before().analysisText());
    assertThat(blend.content().structuredData()).isEqualTo(before().structuredData());
    assertThat(blend.content().claims())
        .allMatch(
            c -> c.origin() == Claim.Origin.FRESH && DAY.toString().equals(c.lastConfirmed()));
    assertThat(blend.changeNote()).isEqualTo("First analysis. Status Allowed-Regulated.");
  }

  @Test
  void sameFindingsKeepEverything() {
    Blend blend = blend(before(), before());

    assertThat(blend.allKept()).isTrue();
    assertThat(blend.decisions()).allMatch(d -> d.choice() == Choice.KEEP);
    assertThat(blend.content().structuredData()).isEqualTo(before().structuredData());
    assertThat(blend.content().claims())
        .allMatch(c -> c.origin() == Claim.Origin.BOTH && DAY.toString().equals(c.lastConfirmed()));
    assertThat(blend.changeNote())
        .isEqualTo(
            "Status unchanged (Allowed-Regulated). Nothing new: version 4 stands as of "
                + DAY
                + ".");
  }

  @Test
  void otherWordsKeepTheEarlierOnes() {
    ResearchOutput reworded =
        new Build().pillars("Retail clients are served by licensed exchanges").build();
    Blend blend =
        blend(new Build().pillars("Licensed exchanges serve retail clients").build(), reworded);

    assertThat(blend.allKept()).isTrue();
    assertThat(blend.content().structuredData().keyRegulatoryPillars())
        .containsExactly("Licensed exchanges serve retail clients");
    assertThat(claim(blend, "Licensed exchanges serve retail clients").evidence())
        .extracting(Claim.Passage::quote)
        .containsExactly("Licensed exchanges serve retail clients");
  }

  @Test
  void refreshAfterTheMonopolyEndedTellsTheNewLaw() {
    Blend blend = blend(before(), after());

    assertThat(blend.allKept()).isFalse();
    assertThat(blend.content().analysisText())
        .contains("monopoly of the financial centre on exchanges ended", "US$2,000")
        .doesNotContain("hold a monopoly", "US$1,000");
    assertThat(blend.content().structuredData().landmarkLegislation())
        .containsExactly(DIGITAL_ASSETS, AMENDMENTS);
    assertThat(choice(blend, "US$2,000")).isEqualTo(Choice.UPDATE);
    assertThat(choice(blend, "National Bank")).isEqualTo(Choice.ADD);
  }

  @Test
  void listEntryThatWasNotFoundAgainIsCarriedOverWhileSourced() {
    Blend blend = blend(before(), after());

    assertThat(blend.content().structuredData().importantConsiderations())
        .containsExactly("Gains are taxed at 10%", "Miners sell 75% of their yield locally");
    Claim claim = claim(blend, "Miners sell 75% of their yield locally");
    assertThat(claim.note())
        .isEqualTo("carried over from version 4, last confirmed on " + VERIFIED);
    assertThat(claim.origin()).isEqualTo(Claim.Origin.BASELINE);
    assertThat(claim.lastConfirmed()).isEqualTo(VERIFIED.toString());
    assertThat(blend.changeNote()).endsWith("1 item carried over from version 4.");
  }

  @Test
  void listEntryWithoutSourceIsDroppedWhenNotFoundAgain() {
    ResearchOutput baseline = new Build().considerations("Nobody knows why").unsourced().build();

    Blend blend = blend(baseline, new Build().build());

    assertThat(blend.content().structuredData().importantConsiderations()).isEmpty();
    assertThat(choice(blend, "Nobody knows why")).isEqualTo(Choice.DROP);
  }

  @Test
  void lawThatWasNotFoundAgainStaysWithANote() {
    Blend blend = blend(laws(DIGITAL_ASSETS, AMENDMENTS), laws(AMENDMENTS));

    assertThat(blend.content().structuredData().landmarkLegislation())
        .containsExactly(AMENDMENTS, DIGITAL_ASSETS);
    assertThat(claim(blend, "Law on Digital Assets").note()).isEqualTo("not found again on " + DAY);
    assertThat(choice(blend, "Law on Digital Assets")).isEqualTo(Choice.KEEP);
    assertThat(blend.allKept()).as("the note is new to the reader").isFalse();
    assertThat(blend.content().fullReport()).doesNotContain("repeal");
  }

  @Test
  void noteStaysAsItIsAndGoesWhenTheItemIsFoundAgain() {
    ResearchOutput noted = blend(laws(DIGITAL_ASSETS, AMENDMENTS), laws(AMENDMENTS)).content();

    Blend missingStill =
        Blends.SYNTHESIZER.blend(noted, 5, DAY, laws(AMENDMENTS), null, DAY.plusDays(30));
    Blend foundAgain = blend(noted, laws(DIGITAL_ASSETS, AMENDMENTS));

    assertThat(missingStill.allKept()).isTrue();
    assertThat(claim(missingStill, "Law on Digital Assets").note())
        .isEqualTo("not found again on " + DAY);
    assertThat(foundAgain.allKept()).isFalse();
    assertThat(claim(foundAgain, "Law on Digital Assets").note()).isNull();
  }

  @Test
  void lawIsMarkedAsEndedBySentencesThatSayIt() {
    ResearchOutput fresh =
        new Build().analysis("The Law on Digital Assets was repealed in 2026.").build();

    Blend blend = blend(laws(DIGITAL_ASSETS), fresh);

    assertThat(claim(blend, "Law on Digital Assets (No. 193-VII)").note())
        .isEqualTo("Ended according to “The Law on Digital Assets was repealed in 2026.”");
    assertThat(blend(blend.content(), fresh).allKept()).isTrue();
  }

  @Test
  void lawKeepsWhatTheFreshOneLeavesOut() {
    Law lean = new Law("Law on Digital Assets", "No. 193-VII", "2023", null, null);

    Blend blend = blend(laws(DIGITAL_ASSETS), laws(lean));

    assertThat(blend.content().structuredData().landmarkLegislation())
        .containsExactly(DIGITAL_ASSETS);
    assertThat(blend.allKept()).isTrue();
  }

  @Test
  void sourceThatWasNotFoundAgainIsCarriedOver() {
    Blend blend =
        blend(
            new Build().primary(REGISTER).secondary(NEWS).build(),
            new Build().primary(REGISTER).build());

    assertThat(blend.content().structuredData().secondarySources()).containsExactly(NEWS);
    assertThat(claim(blend, NEWS.title()).note()).startsWith("carried over from version 4");
  }

  @Test
  void changedPageIsQuotedAnew() {
    Source changed =
        new Source(
            REGISTER.title(), REGISTER.url(), null, REGISTER.sourceType(), "Entirely other words.");

    Blend blend =
        blend(new Build().primary(REGISTER).build(), new Build().primary(changed).build());

    assertThat(blend.content().structuredData().primarySources())
        .containsExactly(
            new Source(
                REGISTER.title(),
                REGISTER.url(),
                REGISTER.date(),
                REGISTER.sourceType(),
                "Entirely other words."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "Law (law, 2020): “%s”"})
  void statementThatDecidedTheEarlierStatusIsNotCarriedOver(String told) {
    String ban = "No person shall trade crypto assets.";
    var sentence =
        new DecidingSentence(ban, "Banned", "r", "Law", null, "2020", "law_text", "d-1", 0);
    ResearchOutput banned =
        new Build().status("Banned").analysis(told.formatted(ban)).deciding(sentence).build();
    ResearchOutput allowed = new Build().analysis("Licensed firms serve everyone.").build();

    Blend blend = blend(banned, allowed);

    assertThat(blend.content().status()).isEqualTo("Allowed-Regulated");
    assertThat(blend.content().analysisText()).isEqualTo("Licensed firms serve everyone.");
    assertThat(blend.content().decidingSentences()).isEmpty();
  }

  @Test
  void whatIsSaidInAnotherFieldNowIsNotCarriedOver() {
    String fee = "Exchanges pay a fee of 100 dollars.";
    ResearchOutput old = new Build().considerations(fee).build();
    ResearchOutput now = new Build().analysis(fee).build();

    assertThat(blend(old, now).content().structuredData().importantConsiderations()).isEmpty();
    assertThat(blend(old, now).content().analysisText()).isEqualTo(fee);
  }

  @Test
  void findingNothingLeavesTheAnswerStanding() {
    ResearchOutput nothing =
        new Build()
            .status("No-Information")
            .confidence(Confidence.LOW)
            .analysis("No document speaks about the question.")
            .build();

    Blend blend = blend(before(), nothing);

    assertThat(blend.content().status()).isEqualTo("Allowed-Regulated");
    assertThat(blend.content().confidenceLevel()).isEqualTo(Confidence.LOW);
    assertThat(blend.content().analysisText()).doesNotContain("No document").contains("US$1,000");
    assertThat(blend.content().executiveSummary()).isEqualTo(before().executiveSummary());
    assertThat(blend.changeNote())
        .startsWith(
            "Nothing found on "
                + DAY
                + " answers the question; the status of version 4 stands (Allowed-Regulated).");
    assertThat(blend(blend.content(), nothing).allKept()).isTrue();
  }

  @Test
  void settledQuestionIsDropped() {
    Blend blend =
        blend(new Build().uncertainties("A draft is pending").build(), new Build().build());

    assertThat(blend.content().structuredData().remainingUncertainties()).isEmpty();
  }

  @Test
  void outlineAndReportFollowTheBlendedContent() {
    Blend blend = blend(before(), after());

    assertThat(blend.content().fullReport())
        .contains("# Kazakhstan: Retail trading", "US$2,000", "## Not confirmed this time");
    assertThat(blend.content().summaryPoints()).isNotEmpty();
  }

  private static Choice choice(Blend blend, String words) {
    return blend.decisions().stream()
        .filter(d -> (d.baseline() + " " + d.fresh()).contains(words))
        .findFirst()
        .orElseThrow()
        .choice();
  }

  private static Claim claim(Blend blend, String words) {
    return blend.content().claims().stream()
        .filter(claim -> claim.text().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static ResearchOutput laws(Law... laws) {
    return new Build().laws(laws).build();
  }
}
