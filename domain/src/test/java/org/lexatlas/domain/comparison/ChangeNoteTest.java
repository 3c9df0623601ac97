package org.lexatlas.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.domain.analysis.AnalysisFixtures.after;
import static org.lexatlas.domain.analysis.AnalysisFixtures.before;
import static org.lexatlas.domain.comparison.Comparisons.compare;
import static org.lexatlas.domain.comparison.Comparisons.labels;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.ResearchOutput;

/** The words of a change note. */
class ChangeNoteTest {

  @Test
  void tellsWhatChangedWhenTheMonopolyEnded() {
    ComparisonOutput comparison = compare(before(), after());

    assertThat(comparison.statusChange()).isNull();
    assertThat(comparison.changeNote())
        .isEqualTo(
            "Status unchanged (Allowed-Regulated)."
                + " An end is reported: “The monopoly of the financial centre on exchanges ended on 18 November"
                + " 2025”. Widened: “A retail client may invest up to US$2,000 a month”, was “A"
                + " retail client may invest up to US$1,000 a month”. 1 law added: Law amending"
                + " certain acts on digital assets (No. 231-VIII), 2025-11-18. 1 statement and 1"
                + " source added; 2 statements changed; 1 statement not found again.");
    assertThat(labels(comparison, "analysis_text"))
        .containsExactly(Label.SUPERSEDED, Label.WIDENED, Label.UNCHANGED);
  }

  @Test
  void saysOnceThatSeveralThingsEndedOrTurned() {
    ResearchOutput old =
        new Build()
            .analysis(
                "A retail client may invest up to US$1,000 a month."
                    + " A resident may transfer abroad up to EUR 3,000 a day.")
            .build();
    ResearchOutput now =
        new Build()
            .analysis(
                "The monopoly of the centre on exchanges ended in November 2025."
                    + " The ban on mining farms was lifted in May 2024."
                    + " The moratorium on licences was lifted in June 2024."
                    + " A retail client may invest up to US$2,000 a month."
                    + " A resident may transfer abroad up to EUR 5,000 a day.")
            .build();

    assertThat(compare(old, now).changeNote())
        .contains(
            "3 ends are reported: “The monopoly of the centre on exchanges ended in November 2025”;"
                + " “The ban on mining farms was lifted in May 2024” and 1 more.")
        .containsOnlyOnce("reported")
        .containsOnlyOnce("(2): ")
        .contains("was “A retail client may invest up to US$1,000 a month”; “A resident");
  }

  @Test
  void namesAChangedStatus() {
    ComparisonOutput comparison =
        compare(new Build().status("Banned").build(), new Build().status("Restricted").build());

    assertThat(comparison.statusChange())
        .isEqualTo(new ComparisonOutput.StatusChange("Banned", "Restricted"));
    assertThat(comparison.changeNote()).startsWith("Status changed from Banned to Restricted.");
  }

  @Test
  void saysOnceWhatAChangedStatusRestsOn() {
    ResearchOutput old =
        new Build().status("Allowed").summary("Advertising of crypto-assets is permitted.").build();

    assertThat(compare(old, banned("Banned", true)).changeNote())
        .startsWith(
            "Status changed from Allowed to Banned, by “Advertising of crypto-assets is prohibited”"
                + " (Ads Act, law, 2026-03-20), was “Advertising of crypto-assets is permitted”.")
        .containsOnlyOnce("is prohibited");
  }

  @Test
  void namesNoGroundWhereNothingDecided() {
    ResearchOutput old = new Build().status("Allowed").build();

    assertThat(compare(old, banned("Unclear", true)).changeNote())
        .startsWith("Status changed from Allowed to Unclear.");
    assertThat(compare(old, banned("Banned", false)).changeNote())
        .startsWith("Status changed from Allowed to Banned.");
  }

  @Test
  void namesNoGroundWhereNothingWasFound() {
    ResearchOutput now =
        new Build().status("No-Information").summary("A Act (law): “Words.”").build();

    assertThat(compare(new Build().status("Allowed").build(), now).changeNote())
        .startsWith("Status changed from Allowed to No-Information.");
  }

  private static ResearchOutput banned(String status, boolean decided) {
    String said = "Advertising of crypto-assets is prohibited.";
    Build build =
        new Build().status(status).summary("Ads Act (law, 2026-03-20): “%s”".formatted(said));
    return decided
        ? build
            .deciding(
                new DecidingSentence(said, status, "r", "Ads Act", null, null, "law_text", "d", 0))
            .build()
        : build.build();
  }

  private static final String OLD =
      "No person shall provide exchange services without registration.";
  private static final String NEW =
      "From 1 October 2025 residents may buy virtual assets through service providers that are"
          + " registered with the Financial Regulatory Commission.";

  @Test
  void aStatusChangesByWhatIsNew() {
    ResearchOutput before =
        new Build()
            .status("Banned")
            .uncertainties(
                "Taken otherwise by a rule: Services Law (law, 2021-12-17): “%s”".formatted(OLD))
            .build();
    ResearchOutput both =
        decidedBy(
            "Services Law (law, 2021-12-17): “%s”\nCircular (regulator, 2025-09-15): “%s”",
            OLD, NEW);

    assertThat(compare(before, both).changeNote())
        .startsWith("Status changed from Banned to Allowed-Regulated, by “From 1 October 2025");
    assertThat(compare(before, decidedBy("Services Law (law, 2021-12-17): “%s”", OLD)).changeNote())
        .startsWith("Status changed from Banned to Allowed-Regulated, resting on “No person shall");
  }

  private static ResearchOutput decidedBy(String summary, String... said) {
    return new Build()
        .status("Allowed-Regulated")
        .summary(summary.formatted((Object[]) said))
        .deciding(
            Stream.of(said)
                .map(
                    words ->
                        new DecidingSentence(
                            words, "Allowed-Regulated", "r", "Law", null, null, "law_text", "d", 0))
                .toArray(DecidingSentence[]::new))
        .build();
  }

  @Test
  void anotherTextOnAnotherMatterCorrectsNothing() {
    String banks =
        "Banks may open accounts for virtual asset service providers that are registered with the"
            + " Financial Regulatory Commission.";
    ResearchOutput before =
        new Build().summary("Circular 31 (regulator, 2024-06-10): “%s”".formatted(banks)).build();

    assertThat(
            compare(
                    before,
                    new Build()
                        .summary("Circular 52 (regulator, 2025-09-15): “%s”".formatted(NEW))
                        .build())
                .changeNote())
        .doesNotContain("Corrected")
        .contains("1 statement added; 1 statement not found again");
    assertThat(
            compare(
                    before,
                    new Build()
                        .summary("Circular 31 (regulator, 2024-06-10): “%s”".formatted(NEW))
                        .build())
                .changeNote())
        .contains("was “Banks may open");
  }
}
