package org.lexatlas.domain.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.analysis.AnalysisFixtures.Build;
import org.lexatlas.domain.topic.Topic;

/** Document and report tell each thing once, and from whom they have it. */
class ToldOnceTest {

  private static final ReportHeading HEADING =
      new ReportHeading(
          "Honduras",
          new Topic("Mining", 1, "Mining", "May crypto-assets be mined?", List.of()),
          LocalDate.of(2026, 1, 15));
  private static final String URL = "https://law.example/act";
  private static final String BAN = "Mining is banned.";
  private static final String FINE = "Who mines is fined.";
  private static final String TAX = "Gains are taxed.";
  private static final String LETTER = "Sellers report to the bank.";

  private static final Source ACT = new Source("Act", URL, "2025-06-01", "law_text", BAN);
  private static final Source PAGE =
      new Source("A page", "https://page.example", null, "blog", "It is not worth it.");

  @Test
  void aDocumentSaysADecidingSentenceInItsSummaryAlone() {
    String document = document(analysis(null));

    assertThat(document)
        .contains("## Executive summary\n\n[Act](%s) (law, 2025-06-01): “%s”\n".formatted(URL, BAN))
        .contains("## Key pillars\n\n- **Bank**\n")
        .contains("## Landmark laws\n\n- **[Act (No. 1)](%s)**, 2025-06-01\n".formatted(URL))
        .doesNotContain("What decides the status");
    assertThat(Stream.of(BAN, FINE, TAX, LETTER, "not worth it"))
        .allSatisfy(words -> assertThat(document).containsOnlyOnce(words));
  }

  @Test
  void whatStandsInAListNamesItsSourceThereAndIsNotSaidAgain() {
    assertThat(document(analysis(null)))
        .contains(
            "- %s ([Act](%s), 2025-06-01)\n- %s (Letter, regulator)\n".formatted(TAX, URL, LETTER))
        .contains("## Narrative\n\n[Act](%s) (law, 2025-06-01): “%s”\n".formatted(URL, FINE));
  }

  @Test
  void aLawThatAnotherTextTellsOfNamesThatText() {
    var cited = new Item.Cited(new Law("Bank Act", null, "1999", "The bank supervises.", null));
    ResearchOutput named =
        new Build()
            .laws(cited.law())
            .primary(ACT)
            .with(List.of(claim(cited, null, URL, "The bank supervises.", "d-1")));

    assertThat(document(named))
        .contains(
            "- **Bank Act**, 1999: The bank supervises. ([Act](%s), 2025-06-01)".formatted(URL));
  }

  @Test
  void aReportTellsItInTheNarrative() {
    String report = ReportRenderer.render(HEADING, analysis(null));

    assertThat(report)
        .contains("## Narrative\n\nAct (law, 2025-06-01): “%s” Act".formatted(BAN))
        .contains("## Key aspects\n\n- **Bank**\n\n## Excerpts\n\n### What others write\n");
    assertThat(Stream.of(BAN, FINE, TAX, LETTER, "not worth it"))
        .allSatisfy(words -> assertThat(report).containsOnlyOnce(words));
  }

  @Test
  void whatWasNotConfirmedIsToldWithItsNoteAlone() {
    String note = "carried over from version 2";

    assertThat(document(analysis(note)))
        .contains("- %s ([Act](%s), 2025-06-01) — %s\n".formatted(TAX, URL, note))
        .containsOnlyOnce(TAX)
        .doesNotContain("Not confirmed");
    assertThat(ReportRenderer.render(HEADING, analysis(note)))
        .contains("## Not confirmed this time\n\n- ")
        .containsOnlyOnce(TAX);
  }

  private static String document(ResearchOutput analysis) {
    return AnalysisDocument.render(
        HEADING, new AnalysisDocument.Standing(1, "Live", null, null, false), analysis);
  }

  /** What an extractive provider writes; the note is one on the tax. */
  private static ResearchOutput analysis(@Nullable String note) {
    String ban = quoted(BAN);
    String fine = quoted(FINE);
    String tax = quoted(TAX);
    String letter = "Letter (regulator): “%s”".formatted(LETTER);
    var build =
        new Build()
            .summary(ban)
            .analysis(String.join(" ", ban, fine) + "\n\n" + String.join(" ", tax, letter))
            .pillars("Bank: " + BAN)
            .laws(new Law("Act", "No. 1", "2025-06-01", BAN, URL))
            .considerations(TAX, LETTER)
            .primary(ACT)
            .secondary(PAGE)
            .deciding(
                new DecidingSentence(
                    BAN, "Banned", "r", "Act", URL, "2025-06-01", "law_text", "d-1", 0));
    return build.with(
        Items.of(build.build()).stream()
            .filter(item -> item instanceof Item.Statement)
            .map(
                item -> {
                  String words = Attributed.said(item.text());
                  boolean noted = words.equals(TAX);
                  boolean page = words.equals(LETTER);
                  return claim(
                      item, noted ? note : null, page ? null : URL, words, page ? "d-2" : "d-1");
                })
            .toList());
  }

  private static String quoted(String words) {
    return "Act (law, 2025-06-01): “%s”".formatted(words);
  }

  private static Claim claim(
      Item item, @Nullable String note, @Nullable String url, String words, String document) {
    return new Claim(
        item.path(),
        Objects.requireNonNull(item.text()),
        Claim.Origin.FRESH,
        null,
        note,
        List.of(new Claim.Passage(words, url, document, 0)));
  }
}
