package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.written;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;
import org.lexatlas.domain.synthesis.SurvivalCheck;
import org.lexatlas.domain.synthesis.SurvivalCheck.Fault;

/** Which sentences stand where in a written analysis. */
class WrittenAnalysisTest {

  private static final String BAN =
      "It is prohibited to buy, sell or hold virtual assets, for natural and for legal persons alike.";
  private static final FoundDocument ACT =
      document(
          "law|2025-10-15",
          "Virtual Assets (Prohibition) Act, No. 88 of 2025",
          "## Article 1. Repeal\n\nThe Virtual Assets Act, No. 41 of 2023, is repealed.\n\n"
              + "## Article 2. Trading\n\n"
              + BAN);

  @Test
  void whatAskedIsNoStatement() {
    FoundDocument faq =
        document(
            "regulator|2024-06-10",
            "Questions",
            "**May I pay with virtual assets?** No, payment with virtual assets is prohibited.\n\n"
                + "**Must I pay tax on virtual assets?** Gains from virtual assets are taxed at 10 per cent.");

    StructuredData data = written(RETAIL, ACT, faq).structuredData();
    assertThat(data.importantConsiderations())
        .anyMatch(words -> words.contains("10 per cent"))
        .noneMatch(words -> words.endsWith("?"));
    assertThat(data.primarySources())
        .extracting(Source::keyQuote)
        .noneMatch(quote -> Objects.requireNonNull(quote).endsWith("?"));
  }

  @Test
  void numbersOfAListAreNotQuotedAndTheWordsStandWhereTheyAreSaid() {
    String text = "1. Introduction\n\n2. " + BAN + "\n\n3. Fines follow.";
    FoundDocument act = document("law|2025-10-15", "Prohibition Act", text);

    ResearchOutput output = written(RETAIL, act);
    assertThat(output.decidingSentences())
        .extracting(DecidingSentence::sentence)
        .containsExactly(BAN);
    assertThat(output.decidingSentences().getFirst().offset()).isEqualTo(text.indexOf(BAN));
    assertThat(output.claims())
        .flatExtracting(Claim::evidence)
        .allMatch(p -> text.startsWith(p.quote(), Objects.requireNonNull(p.offset())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. Jänner 2026", "4. Quartal 2025"})
  void anOrdinalAtTheBeginningIsNoNumberOfAList(String when) {
    String words = when + ": Der Kauf und Verkauf von Kryptowerten ist allen verboten.";
    assertThat(written(RETAIL, document("law|2025-10-15|de", "Gesetz", words)).decidingSentences())
        .extracting(DecidingSentence::sentence)
        .containsExactly(words);
  }

  @Test
  void theEndOfAnActIsTold() {
    assertThat(written(RETAIL, ACT).structuredData().importantConsiderations())
        .startsWith("The Virtual Assets Act, No. 41 of 2023, is repealed.");
  }

  @Test
  void theEndOfAnActIsToldFromItsSourceAndOfNoOtherAct() {
    FoundDocument old =
        document(
            "law|2023-02-01",
            "Virtual Assets Act, No. 41 of 2023",
            "Private persons may buy and sell virtual assets.");
    FoundDocument bulletin =
        document("government|2025-11-01", "Bulletin", "Act No. 41 of 2023 is repealed.");
    FoundDocument act =
        document(
            "law|2025-10-15",
            "Finance Act, No. 88 of 2025",
            BAN + "\n\nThe Hotels Act, No. 3 of 1977, is repealed.");

    ResearchOutput output = written(RETAIL, act, old, bulletin);
    assertThat(output.structuredData().importantConsiderations())
        .contains("Act No. 41 of 2023 is repealed.")
        .noneMatch(words -> words.contains("Hotels"));
    assertThat(SurvivalCheck.faults(output, List.of())).noneMatch(Fault::needsReview);
  }

  @ParameterizedTest
  @ValueSource(strings = {"São revogados", "Ficam revogados"})
  void anActIsRepealedAlsoWhereTheVerbStandsFirst(String verb) {
    FoundDocument decree =
        document(
            "law|2019-06-12|pt",
            "Decreto n.º 40/2019",
            "É proibida a compra e a venda de activos virtuais por particulares.");
    FoundDocument act =
        document(
            "law|2025-09-15|pt",
            "Lei n.º 9/2025",
            "Os particulares podem comprar e vender activos virtuais.\n\n"
                + verb
                + ":\n\na) o Decreto n.º 40/2019, de 12 de Junho;");

    assertThat(read(RETAIL, "KZ", act, decree).repealed())
        .extracting(SourceText::title)
        .containsExactly("Decreto n.º 40/2019");
    assertThat(written(RETAIL, act, decree).status()).isEqualTo("Allowed-Unregulated");
  }

  @Test
  void aPlanOnAnotherSubjectIsNoOpenQuestion() {
    FoundDocument faq =
        document(
            "regulator|2025-11-01",
            "Questions",
            "A draft notice on stablecoins is open for comments. Gains from virtual assets are taxed"
                + " like other income.");
    var tax =
        topic("Taxation_Individuals", "Exempt", "Not-Specified", "Taxed-General", "Taxed-Specific");

    assertThat(written(tax, faq).structuredData().remainingUncertainties())
        .noneMatch(open -> open.contains("stablecoins"));
  }

  @Test
  void theDayOnWhichTheLawBeginsIsTold() {
    String begins = "This Act comes into force on 1 January 2026.";
    FoundDocument act =
        document("law|2025-10-15", "Prohibition Act, No. 88 of 2025", BAN + "\n\n" + begins);

    assertThat(written(RETAIL, act).structuredData().importantConsiderations()).contains(begins);
  }

  @Test
  void aQuestionAnsweredWithNotYetIsNoRegime() {
    var stablecoins =
        topic(
            "Stablecoins",
            "General-Law",
            "Draft",
            "Enacted-Not-In-Force",
            "Regime-In-Force",
            "Banned");
    FoundDocument faq =
        document(
            "regulator|2026-01-20",
            "Virtual assets: frequently asked questions",
            "**Are stablecoins regulated?** Not yet.");

    assertThat(read(stablecoins, "KZ", faq).decision().status()).isEqualTo("General-Law");
  }

  @ParameterizedTest
  @ValueSource(strings = {"activos", "ativos"})
  void portugueseIsReadInEitherSpelling(String assets) {
    FoundDocument act =
        document(
            "law|2025-09-15|pt",
            "Lei n.º 9/2025",
            "É proibida a compra e a venda de %s virtuais por particulares.".formatted(assets));

    var decision = read(RETAIL, "KZ", act).decision();
    assertThat(decision.status()).isEqualTo("Banned");
    assertThat(decision.byExamples()).isFalse();
  }

  @Test
  void anActIsSummedUpByWhatItDecides() {
    assertThat(written(RETAIL, ACT).structuredData().landmarkLegislation())
        .extracting(Law::summary)
        .containsExactly(BAN);
  }

  @Test
  void everyListedActIsAmongTheSources() {
    FoundDocument order =
        document(
            "law|2025-12-01",
            "Commencement Order No. 3 of 2025",
            "The Act comes into force on 1 January 2026.");

    StructuredData data = written(RETAIL, ACT, order).structuredData();
    assertThat(data.landmarkLegislation()).extracting(Law::url).contains(order.url());
    assertThat(data.primarySources())
        .extracting(Source::url)
        .containsAll(data.landmarkLegislation().stream().map(Law::url).toList());
  }

  @Test
  void aPlanOlderThanTheLawMayBeOvertaken() {
    FoundDocument older = plan("2025-03-03");
    FoundDocument newer = plan("2025-11-03");

    assertThat(written(RETAIL, ACT, older).structuredData().remainingUncertainties())
        .anyMatch(
            open ->
                open.startsWith(
                    "Planned before the law of 2025-10-15, which may have overtaken it: Congress"));
    for (FoundDocument other : List.of(newer, plan("2025"), plan(""))) {
      assertThat(written(RETAIL, ACT, other).structuredData().remainingUncertainties())
          .as(other.date())
          .anyMatch(open -> open.startsWith("Pending: Congress"));
    }
  }

  @Test
  void aReportOfWhatAnAuthorityElseDoesIsNoPillar() {
    FoundDocument news =
        document(
            "news|2025-11-03",
            "Central bank",
            "The Central Bank has abandoned its project of a digital currency, a minister said.");
    FoundDocument circular =
        document(
            "regulator|2025-11-03",
            "Circular",
            "The Financial Supervision Authority supervises who holds virtual assets.");

    assertThat(written(RETAIL, ACT, news, circular).structuredData().keyRegulatoryPillars())
        .singleElement()
        .asString()
        .startsWith("Financial Supervision Authority: ");
  }

  private static FoundDocument plan(String date) {
    return document(
        "news|" + date,
        "Congress debates",
        "A bill that would let everyone buy and sell virtual assets again was presented in Congress.");
  }
}
