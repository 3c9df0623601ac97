package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.topic.Topic;

/** What the document to hand on says of the standing of its items. */
class AnalysisDocumentTest {

  private static final ReportHeading HEADING =
      new ReportHeading(
          "Honduras",
          new Topic("Mining", 1, "Mining", "May crypto-assets be mined?", List.of()),
          LocalDate.of(2026, 1, 15));
  private static final AnalysisDocument.Standing LIVE =
      new AnalysisDocument.Standing(4, "Live", null, "Status unchanged.", false);
  private static final String NOTE = "overruled by Prohibition Act (law, 2025-10-15)";
  private static final String SAID = "Mining is free.";
  private static final String OPEN =
      "Overruled by Prohibition Act (law, 2025-10-15): Notice (regulator, 2024-06-10): “%s”"
          .formatted(SAID);

  @Test
  void aLawThatEndedSaysSoWhereItIsListed() {
    Law law = new Law("Virtual Assets Act", "No. 41-2023", "2023", null, null);
    String ended = "Ended according to “The Virtual Assets Act is repealed.”";
    Item item = new Item.Cited(law);
    ResearchOutput analysis =
        new Build()
            .laws(law)
            .with(
                List.of(
                    new Claim(
                        item.path(), item.text(), Claim.Origin.BASELINE, null, ended, List.of())));

    assertThat(document(analysis))
        .contains(
            "- **Virtual Assets Act (No. 41-2023)**, 2023 — Ended according to"
                + " “The Virtual Assets Act is repealed.”");
  }

  @Test
  void whatIsOverruledIsToldOnceAndIsNoOpenQuestion() {
    ResearchOutput analysis =
        new Build()
            .considerations(SAID, "Miners pay a fee.")
            .uncertainties(OPEN, "No law was found.")
            .with(
                List.of(
                    claim(Items.CONSIDERATIONS, SAID, NOTE),
                    claim(Items.CONSIDERATIONS, "Miners pay a fee.", "carried over from version 2"),
                    claim(Items.UNCERTAINTIES, OPEN, null)));

    assertThat(document(analysis))
        .contains("## Considerations\n\n- Miners pay a fee. — carried over from version 2\n")
        .contains(
            "## Overruled\n\n- Notice (regulator, 2024-06-10): “%s” — %s\n".formatted(SAID, NOTE))
        .contains("## Open questions\n\n- No law was found.\n")
        .containsOnlyOnce(SAID);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Notice (regulator, 2024-06-10): “Mining is free.” | Notice (regulator, 2024-06-10): “Exchanges may offer trading.”",
        "Mining is free. | Exchanges may offer trading."
      })
  void everyPassageThatIsOverruledIsTold(String first, String second) {
    String open = "Overruled by Prohibition Act (law, 2025-10-15): " + first;
    Item item = new Item.Statement(Items.UNCERTAINTIES, open);
    List<Claim.Passage> passages =
        List.of(
            new Claim.Passage(SAID, null, "d-1", 7),
            new Claim.Passage("Exchanges may offer trading.", null, "d-1", 60));
    ResearchOutput analysis =
        new Build()
            .uncertainties(open)
            .with(List.of(new Claim(item.path(), open, Claim.Origin.FRESH, null, null, passages)));

    assertThat(document(analysis))
        .contains("- %s — %s\n- %s — %s\n".formatted(first, NOTE, second, NOTE));
  }

  private static String document(ResearchOutput analysis) {
    return AnalysisDocument.render(HEADING, LIVE, analysis);
  }

  private static Claim claim(String field, String text, @Nullable String note) {
    Item item = new Item.Statement(field, text);
    var passage = new Claim.Passage(SAID, "https://bank.example/notice", "d-1", 7);
    return new Claim(item.path(), text, Claim.Origin.BOTH, null, note, List.of(passage));
  }
}
