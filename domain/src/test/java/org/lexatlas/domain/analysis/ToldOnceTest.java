package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.topic.Topic;

/** What a document does not say again, and what it does. */
class ToldOnceTest {

  private static final ReportHeading HEADING =
      new ReportHeading(
          "Honduras",
          new Topic("Mining", 1, "Mining", "May crypto-assets be mined?", List.of()),
          LocalDate.of(2026, 1, 15));
  private static final String URL = "https://law.example/act";
  private static final String BAN = "Mining is banned.";
  private static final String EXEMPT = "Banks are exempt.";
  private static final Source ACT = new Source("Act", URL, "2025-06-01", "law_text", BAN);

  @Test
  void whatDecidesIsToldInTheSummaryAndSaidToDecideByItsNumber() {
    ResearchOutput analysis =
        new Build()
            .summary(of("Act", BAN))
            .analysis(of("Act", BAN))
            .laws(new Law("Act", "No. 1", "2025-06-01", BAN, URL))
            .primary(ACT)
            .deciding(deciding("Act", "d-1"))
            .with(List.of(claim(Items.SUMMARY, of("Act", BAN), BAN, "d-1", null)));

    assertThat(document(analysis))
        .containsOnlyOnce(BAN)
        .contains(
            "## Executive summary\n\nAct (law, 2025-06-01): “%s” (quotation 1)\n".formatted(BAN))
        .contains("- **[Act (No. 1)](%s)**, 2025-06-01: see quotation 1\n".formatted(URL))
        .contains(
            "### What decides the status\n\n- Quotation 1: [Act](%s), 2025-06-01\n".formatted(URL))
        .doesNotContain("## Narrative");
  }

  @Test
  void theSameExceptionOfAnotherActIsToldToo() {
    ResearchOutput analysis =
        new Build()
            .considerations(EXEMPT)
            .analysis(of("Act", EXEMPT) + " " + of("Bank Act", EXEMPT))
            .primary(ACT)
            .deciding(deciding("Act", "d-1"), deciding("Bank Act", "d-2"))
            .with(
                List.of(
                    claim(Items.CONSIDERATIONS, EXEMPT, EXEMPT, "d-1", null),
                    claim(Items.ANALYSIS, of("Act", EXEMPT), EXEMPT, "d-1", null),
                    claim(Items.ANALYSIS, of("Bank Act", EXEMPT), EXEMPT, "d-2", null)));

    assertThat(document(analysis))
        .contains("- %s ([Act](%s), 2025-06-01)\n".formatted(EXEMPT, URL))
        .contains("## Narrative\n\nBank Act (law, 2025-06-01): “%s”\n".formatted(EXEMPT))
        .contains("> “%s”\n>\n> [Bank Act](%s), 2025-06-01".formatted(BAN, URL));
  }

  @Test
  void everyLeadStaysAndLeadsToWhatStandsBehindIt() {
    ResearchOutput analysis =
        new Build()
            .pillars("Bank: " + BAN, "Ministry: of trade: " + BAN)
            .considerations(BAN, "Bank: " + EXEMPT)
            .primary(ACT)
            .with(
                List.of(
                    claim(Items.PILLARS, "Bank: " + BAN, BAN, "d-1", null),
                    claim(Items.PILLARS, "Ministry: of trade: " + BAN, BAN, "d-1", null),
                    claim(Items.CONSIDERATIONS, BAN, BAN, "d-1", null),
                    claim(Items.CONSIDERATIONS, "Bank: " + EXEMPT, EXEMPT, "d-1", null)));
    String told = "([Act](%s), 2025-06-01".formatted(URL);

    assertThat(document(analysis))
        .contains("- Bank: %s %s; quotation 1)\n".formatted(BAN, told))
        .contains("- Ministry: of trade: see quotation 1\n")
        .contains("## Considerations\n\n- Bank: %s %s)\n".formatted(EXEMPT, told));
  }

  @Test
  void whatHasNoSourceOrQuotesNobodyStaysWhole() {
    ResearchOutput analysis =
        new Build()
            .summary(BAN)
            .analysis(BAN + " It is so since 2023.")
            .considerations(BAN)
            .with(List.of());

    assertThat(document(analysis))
        .contains("## Executive summary\n\n" + BAN)
        .contains("## Considerations\n\n- " + BAN)
        .contains("## Narrative\n\nMining is banned. It is so since 2023.");
  }

  @Test
  void whatIsNotedInOneListOnlySaysThatOthersAreMarkedAbove() {
    String note = "carried over from version 2";
    ResearchOutput analysis =
        new Build()
            .considerations(BAN)
            .analysis(of("Act", EXEMPT))
            .primary(ACT)
            .with(
                List.of(
                    claim(Items.CONSIDERATIONS, BAN, BAN, "d-1", note),
                    claim(Items.ANALYSIS, of("Act", EXEMPT), EXEMPT, "d-1", note)));

    assertThat(document(analysis))
        .contains("- %s ([Act](%s), 2025-06-01) — %s\n".formatted(BAN, URL, note))
        .contains(
            """
            ## Not confirmed this time

            - Act (law, 2025-06-01): see quotation 1 — carried over from version 2
            - What else was not confirmed says so where it stands above.
            """);
  }

  private static String document(ResearchOutput analysis) {
    return AnalysisDocument.render(
        HEADING, new AnalysisDocument.Standing(1, "Live", null, null, false), analysis);
  }

  private static String of(String title, String words) {
    return "%s (law, 2025-06-01): “%s”".formatted(title, words);
  }

  private static DecidingSentence deciding(String title, String document) {
    return new DecidingSentence(
        BAN, "Banned", "r", title, URL, "2025-06-01", "law_text", document, 0);
  }

  private static Claim claim(
      String field, String text, String words, String document, @Nullable String note) {
    return new Claim(
        new Item.Statement(field, text).path(),
        Objects.requireNonNull(text),
        Claim.Origin.FRESH,
        null,
        note,
        List.of(new Claim.Passage(words, URL, document, 0)));
  }
}
