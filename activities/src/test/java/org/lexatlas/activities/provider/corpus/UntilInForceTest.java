package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.written;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.topic.Topic;

/** Duties that are adopted and do not apply yet. */
class UntilInForceTest {

  private static final Topic TRAVEL_RULE =
      topic("Travel_Rule", "None", "Draft", "Enacted-Not-In-Force", "In-Force");
  private static final String DUTY =
      "Article 21. Le prestataire du donneur d'ordre joint à tout transfert d'actifs virtuels le nom"
          + " et l'adresse de portefeuille des deux parties.";
  private static final FoundDocument HEADLINE =
      document(
          "news|2026-06-20|fr",
          "Les plateformes et leurs clients",
          "Désormais, impossible d'envoyer un bitcoin depuis une plateforme de la capitale sans livrer"
              + " son identité et celle du destinataire, annonce la une d'un confrère.");

  private static String status(LocalDate asOf, FoundDocument... documents) {
    return read(TRAVEL_RULE, "GA", asOf, documents).decision().status();
  }

  @Test
  void aDutyOfAnActWhoseDayIsToComeIsNoneInForceWhateverTheHeadlinesSay() {
    FoundDocument act =
        document(
            "law|2026-06-15|fr",
            "Règlement relatif aux actifs virtuels",
            DUTY + "\n\nArticle 30. Le présent règlement entre en vigueur le 1er juillet 2027.");
    assertThat(status(LocalDate.parse("2026-11-30"), act, HEADLINE))
        .isEqualTo("Enacted-Not-In-Force");
    assertThat(status(LocalDate.parse("2027-07-01"), act, HEADLINE)).isEqualTo("In-Force");
  }

  @Test
  void theBeginningOfAPartThatIsNotInTheTextMayBeThatOfTheDuty() {
    var act =
        document(
            "law|2026-06-15",
            "Law amending laws on virtual assets",
            "The Law on Virtual Assets is supplemented by Chapter 3-1, on the data that go with"
                + " transfers of virtual assets.\n\nThis Law comes into force ten days after its publication.\n\n"
                + "Chapter 3-1 comes into force on 1 July 2027.");
    assertThat(status(LocalDate.parse("2026-11-30"), act)).isEqualTo("Enacted-Not-In-Force");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "9. Directive 9 takes effect on 30 April 2027.|Enacted-Not-In-Force",
        "9. Directive 8 takes effect on 30 April 2027.|In-Force",
        "9. Directive 9 takes effect on 30 April 2026.|In-Force",
      })
  void anActMayNameItselfByItsNumberWhereItBegins(String beginning, String status) {
    var directive =
        document(
            "regulator|2026-01-15",
            "Financial Intelligence Centre: Directive 9 (extract)",
            "4. An ordering crypto asset service provider must transmit, together with each transfer,"
                + " the full name and wallet address of the originator and of the beneficiary.\n\n"
                + beginning);
    assertThat(status(LocalDate.parse("2026-11-30"), directive)).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on 1 January 2090|Enacted, in force from 2090-01-01: ",
        "on such day as the Minister may by order appoint|Enacted, from a day that is not fixed: ",
      })
  void whatAnActWillChangeIsAnOpenQuestion(String day, String words) {
    FoundDocument ban =
        document(
            "law|2019-05-01", "Currency Act", "3. No person shall buy or sell cryptocurrency.");
    FoundDocument end =
        document(
            "law|2026-02-01",
            "Currency (Amendment) Act",
            "2. A natural person may buy and sell cryptocurrency.\n\n3. This Act comes into force %s."
                .formatted(day));
    ResearchOutput output = written(RETAIL, ban, end);

    assertThat(output.status()).isEqualTo("Banned");
    assertThat(output.structuredData().remainingUncertainties())
        .contains(
            words
                + " Currency (Amendment) Act (law, 2026-02-01): “A natural person may buy and sell"
                + " cryptocurrency.”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article 8 – This Law enters into force on its date of publication.",
        "(2) It shall come into force on the thirty-first day after its authentication.",
      })
  void fromABeginningThatIsPastNothingIsStillToCome(String commencement) {
    var act =
        document(
            "law|2024-07-02",
            "Law on platforms of crypto assets",
            "Article 7 – A platform of crypto assets keeps its servers in the country.\n\n"
                + commencement);
    assertThat(status(LocalDate.parse("2025-09-15"), act)).isEqualTo(Topic.NO_INFORMATION);
  }
}
