package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.written;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.analysis.DecidingSentence;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.analysis.Source;
import org.lexatlas.domain.synthesis.SurvivalCheck;
import org.lexatlas.domain.synthesis.SurvivalCheck.Fault;

/** Headings, what is drawn below them, and the titles of acts are evidence of nothing. */
class NoStatementsTest {

  private static final String BAN = "It is prohibited to buy, sell or hold virtual assets.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Virtual assets in Kazakhstan%n==========================%n%n",
        "Virtual assets in Kazakhstan%n-----%n",
        "Everything that you always wanted to know about virtual assets,%nand whether you may trade"
            + " them in Kazakhstan%n==================%n%n"
      })
  void anUnderlinedHeadingIsNotQuoted(String heading) {
    String text = heading.replace("%n", "\n") + BAN;
    ResearchOutput output = written(RETAIL, document("blog|2025-01-20", "A blog", text));

    assertThat(output.status()).isEqualTo("Banned");
    assertThat(quotes(output)).isNotEmpty().allMatch(BAN::equals);
    assertThat(output.claims())
        .flatExtracting(Claim::evidence)
        .allMatch(p -> text.startsWith(p.quote(), Objects.requireNonNull(p.offset())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is prohibited to buy, sell or hold%nvirtual assets.%n-----%n%nPart II%n%nOf fees.",
        "It is prohibited to buy, sell or hold%nvirtual assets%n-----%n%nPart II%n%nOf fees.",
        "It is prohibited to buy, sell or hold virtual assets.%n=====%n%nPart II%n%nOf fees.",
      })
  void aSentenceAboveADrawnLineIsRead(String text) {
    ResearchOutput output =
        written(RETAIL, document("law|2025-01-20", "An act", text.replace("%n", "\n")));
    assertThat(output.status()).isEqualTo("Banned");
  }

  @Test
  void anUnderlinedQuestionIsAnswered() {
    FoundDocument faq =
        document(
            "regulator|2025-01-20",
            "Questions",
            "May private persons buy and sell virtual assets?\n-----------------\n\nNo.");

    ResearchOutput output = written(RETAIL, faq);
    assertThat(output.status()).isEqualTo("Banned");
    assertThat(output.executiveSummary())
        .contains("“May private persons buy and sell virtual assets? No.”");
  }

  @Test
  void theTitleOfAnActIsNotQuoted() {
    FoundDocument act =
        document(
            "law|2019-06-12|pt",
            "Decreto n.º 40/2019, de 12 de Junho, sobre activos virtuais",
            "Decreto n.º 40/2019, de 12 de Junho,\nsobre activos virtuais\n\n"
                + "É proibida a compra e a venda de activos virtuais por particulares.");

    assertThat(quotes(written(RETAIL, act))).isNotEmpty().allMatch(q -> q.startsWith("É proibida"));
  }

  @Test
  void anActOfWhichOnlyTheTitleWasFoundIsASourceWithoutAQuotation() {
    FoundDocument order =
        document("law|2025-12-01", "Commencement Order No. 3 of 2025", "Order No. 3 of 2025");
    FoundDocument act = document("law|2025-10-15", "Prohibition Act, No. 88 of 2025", BAN);

    ResearchOutput output = written(RETAIL, act, order);
    assertThat(output.structuredData().primarySources())
        .filteredOn(source -> source.title().startsWith("Commencement"))
        .singleElement()
        .extracting(Source::keyQuote)
        .isNull();
    assertThat(SurvivalCheck.faults(output, List.of())).noneMatch(Fault::needsReview);
  }

  @Test
  void aQuotedParagraphIsQuotedWithoutItsNumber() {
    FoundDocument act =
        document(
            "law|2025-10-15", "Act", "The Act is amended:\n\n> 1. " + BAN + "\n> 2. Fines follow.");

    assertThat(quotes(written(RETAIL, act))).isNotEmpty().allMatch(BAN::equals);
  }

  private static Stream<String> quotes(ResearchOutput output) {
    return Stream.concat(
        output.decidingSentences().stream().map(DecidingSentence::sentence),
        output.structuredData().primarySources().stream()
            .map(Source::keyQuote)
            .filter(Objects::nonNull));
  }
}
