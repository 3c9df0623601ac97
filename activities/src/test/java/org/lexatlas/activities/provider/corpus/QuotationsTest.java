package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundPassage;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.ResearchOutput;

/** What an analysis quotes: what a reader needs, and every word of it verbatim. */
class QuotationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**May private persons buy bitcoin?**\n\nNo.",
        "May private persons buy bitcoin? A1. No.",
        "Q: Is it legal for private persons to trade bitcoin?\nA: No, they may not do this.",
      })
  void aShortAnswerIsQuotedWithItsQuestion(String asked) {
    FoundDocument faq =
        document(
            "regulator|2024-03-01", "FAQ", "# Answers\n\n" + asked + "\n\nWhere can I learn more?");
    ResearchOutput output = written(RETAIL, faq);

    assertThat(output.status()).isEqualTo("Banned");
    assertThat(output.decidingSentences())
        .extracting(DecidingSentence::sentence)
        .containsExactly(asked);
    assertThat(output.executiveSummary()).contains("bitcoin? ").doesNotContain("“No");
    allStandIn(output, faq);
  }

  @Test
  void aQuestionAndItsAnswerMayStandInTwoPassages() {
    String question = "May private persons buy bitcoin?\n\n";
    FoundDocument faq = cut(question, "No.", question.length());

    assertThat(written(RETAIL, faq).decidingSentences())
        .extracting(DecidingSentence::sentence)
        .containsExactly(question + "No.");
  }

  @Test
  void anAnswerStandsAloneWhereItsQuestionWasNotFoundWhole() {
    String question = "May private persons buy bitcoin?";
    ResearchOutput output = written(RETAIL, cut(question, "No.", question.length() + 5));

    assertThat(output.decidingSentences())
        .extracting(DecidingSentence::sentence)
        .containsExactly("No.");
  }

  @Test
  void theLawsOwnWordsStandFirstAlsoWhereAGuideDecides() {
    FoundDocument act =
        document(
            "law|2024-03-01",
            "Payment Instruments Act",
            "1. This Act is about virtual currency.\n\nWhoever purchases or sells virtual currency shall"
                + " be punished with imprisonment of up to two years.");
    FoundDocument guide =
        document(
            "law_firm|2025-05-01",
            "A guide",
            "Trading cryptocurrencies is illegal. Residents are prohibited from buying and selling"
                + " Bitcoin. Private persons are banned from trading cryptocurrencies.");
    assertThat(read(RETAIL, "KZ", act, guide).decision().by())
        .noneMatch(d -> d.statement().document().title().startsWith("Payment"));
    ResearchOutput output = written(RETAIL, act, guide);

    assertThat(output.status()).isEqualTo("Banned");
    assertThat(output.decidingSentences().getFirst().sentence()).startsWith("Whoever purchases");
    assertThat(output.decidingSentences().getFirst().points()).isEqualTo("Banned");
    assertThat(output.executiveSummary()).contains("Payment Instruments Act (law, 2024-03-01): ");
  }

  @Test
  void whatAHigherTextOverrulesNamesThatText() {
    FoundDocument notice =
        document(
            "regulator|2019-06-01",
            "Notice",
            "Individuals may buy and sell cryptocurrencies at their own risk. Trading in"
                + " cryptocurrencies by private persons is permitted.");
    FoundDocument act =
        document(
            "law|2024-03-01",
            "Payment Act",
            "12. A private person must not buy, sell or exchange cryptocurrencies.");
    ResearchOutput output = written(RETAIL, notice, act);

    assertThat(output.status()).isEqualTo("Banned");
    assertThat(output.structuredData().remainingUncertainties())
        .contains(
            "Overruled by Payment Act (law, 2024-03-01): Notice (regulator, 2019-06-01):"
                + " “Individuals may buy and sell cryptocurrencies at their own risk.”");
    assertThat(output.claims())
        .filteredOn(claim -> claim.text().contains("own risk") && claim.note() != null)
        .isNotEmpty()
        .allMatch(claim -> "overruled by Payment Act (law, 2024-03-01)".equals(claim.note()));
    assertThat(output.fullReport()).contains("## Overruled").doesNotContain("## Not confirmed");
  }

  @Test
  void anExceptionIsQuotedWithItsRule() {
    FoundDocument act =
        document(
            "law|2019-05-01",
            "Digital Currency (Prohibition) Act 2019",
            "3. No person shall buy, sell or hold cryptocurrency.\n\n"
                + "4. Section 3 does not apply to a person licensed under section 9.");
    ResearchOutput output = written(RETAIL, act);

    assertThat(output.executiveSummary())
        .contains("No person shall buy, sell or hold cryptocurrency.")
        .doesNotContain("“Section 3")
        .doesNotContain("“4. Section 3");
    allStandIn(output, act);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2. The register is open to the public.\n\n3. Section 12 does not apply to a person who buys cryptocurrency.",
        "2. No person shall keep a dog.\n\n3. Section 12 does not apply to a person who buys cryptocurrency.",
      })
  void anExceptionIsNotQuotedWithAnotherRule(String sections) {
    FoundDocument act =
        document(
            "law|2019-05-01",
            "Currency Act",
            sections + "\n\n12. No person shall buy or sell cryptocurrency.");
    assertThat(written(RETAIL, act).executiveSummary()).doesNotContain("register", "dog");
  }

  private static FoundDocument cut(String first, String second, int offset) {
    FoundDocument whole = document("regulator|2024-03-01", "FAQ", first + second);
    return new FoundDocument(
        whole.id(),
        whole.title(),
        whole.url(),
        whole.date(),
        whole.type(),
        whole.language(),
        false,
        List.of(new FoundPassage(0, first), new FoundPassage(offset, second)));
  }

  /** Of one document with one passage. */
  private static void allStandIn(ResearchOutput output, FoundDocument document) {
    String body = document.passages().getFirst().text();
    List<Claim.Passage> quoted = new ArrayList<>();
    output.claims().forEach(claim -> quoted.addAll(claim.evidence()));
    output
        .decidingSentences()
        .forEach(d -> quoted.add(new Claim.Passage(d.sentence(), null, d.document(), d.offset())));
    assertThat(quoted)
        .hasSizeGreaterThan(3)
        .allMatch(p -> body.startsWith(p.quote(), Objects.requireNonNull(p.offset())));
  }
}
