package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.written;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.analysis.StructuredData;

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
        .noneMatch(quote -> Objects.requireNonNull(quote).endsWith("?**"));
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

  @Test
  void aDayAtTheBeginningIsNoNumberOfAList() {
    String words = "1. Januar 2026: Der Kauf und Verkauf von Kryptowerten ist allen verboten.";
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
    assertThat(written(RETAIL, ACT, newer).structuredData().remainingUncertainties())
        .anyMatch(open -> open.startsWith("Pending: Congress"));
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
        "A bill that would tax gains from virtual assets was presented in Congress on Monday.");
  }
}
