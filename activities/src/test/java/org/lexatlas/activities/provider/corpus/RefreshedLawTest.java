package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.MINING;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.written;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.domain.analysis.Claim;
import org.lexatlas.domain.topic.Topic;

/** What holds after newer documents: a ban repealed, a part of an act begun, a pilot ended. */
class RefreshedLawTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-29");

  private static final Topic LICENSING =
      topic(
          "Exchange_VASP_Licensing",
          "None",
          "Licence-Pending",
          "Registration-Required",
          "Licence-Required",
          "Prohibited");

  private static final FoundDocument ACT =
      document(
          "law|2025-06-20",
          "The Virtual Assets Act, 2025 (Act No. 14 of 2025)",
          """
          ## PART I PRELIMINARY

          1. (1) This Act may be cited as the Virtual Assets Act, 2025.

          (2) Parts I, II and V come into operation on the date of publication of this Act.

          (3) Parts III and IV come into operation on the date that the Minister may, by statutory instrument, appoint.

          ## PART III LICENSING

          6. A person shall not operate a virtual asset exchange without a licence issued by the Commission.

          ## PART IV TRANSFERS

          8. A virtual asset service provider that originates a transfer of virtual assets shall transmit to the beneficiary institution the name and account number of the originator.

          ## PART V GENERAL

          9. Until Part III comes into operation, a person who carries on business as a virtual asset service provider shall register with the Commission.
          """);

  private static String status(Topic topic, FoundDocument... documents) {
    return read(topic, "ZM", TODAY, documents).decision().status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Cryptocurrency Mining (Prohibition) Act, No. 21 of 2023|No person shall engage in the mining of cryptocurrency.|2. The Cryptocurrency Mining (Prohibition) Act, No. 21 of 2023, is hereby repealed.",
        "es|Ley N° 7.100 que prohíbe la minería de criptoactivos|Queda prohibida la minería de criptoactivos en todo el territorio.|Artículo 1°. Derógase la Ley N° 7.100 que prohíbe la minería de criptoactivos.",
        "es|Ley Nº 7.100 que prohíbe la minería de criptoactivos|Queda prohibida la minería de criptoactivos en todo el territorio.|Artículo 1°. Derógase la Ley Nº 7.100, que prohíbe la minería de criptoactivos.",
      })
  void anActThatOnlyEndsABanForbidsNothing(
      String language, String title, String ban, String repeal) {
    assertThat(
            status(
                MINING,
                document("law|2023-02-01|" + language, title, ban),
                document("law|2026-02-01|" + language, "Digital Economy Act 2026", repeal)))
        .isEqualTo("Legal");
  }

  @Test
  void whatComesInsteadOfTheBanHolds() {
    var ban =
        document(
            "law|2023-08-14",
            "Cryptocurrency Mining (Prohibition) Act, No. 21 of 2023",
            "2. No person shall engage in the mining of cryptocurrency.");
    var repeal =
        document(
            "law|2026-09-15",
            "Cryptocurrency Mining (Prohibition) (Repeal) Act, No. 30 of 2026",
            """
            1. This Act may be cited as the Cryptocurrency Mining (Prohibition) (Repeal) Act, No. 30 of 2026, and shall come into operation on the 1st day of October 2026.

            2. The Cryptocurrency Mining (Prohibition) Act, No. 21 of 2023, is hereby repealed.

            3. A person who mines cryptocurrency shall obtain a permit of the Electricity Board where the connected load of the equipment exceeds 40 kilowatts.
            """);
    assertThat(status(MINING, ban, repeal)).isEqualTo("Legal-With-Restrictions");
    assertThat(written(MINING, ban, repeal).claims())
        .isNotEmpty()
        .extracting(Claim::text)
        .noneMatch(text -> text.contains("be cited as"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Part III|Licence-Required|Enacted-Not-In-Force",
        "Parts III and IV|Licence-Required|In-Force",
      })
  void aPartThatAnOrderBeginsIsInForce(String parts, String licensing, String travel) {
    var order =
        document(
            "law|2026-02-27",
            "The Virtual Assets Act (Commencement) Order, 2026 (Statutory Instrument No. 12 of 2026)",
            """
            1. This Order may be cited as the Virtual Assets Act (Commencement) Order, 2026.

            2. %s of the Virtual Assets Act, 2025 shall come into operation on 1st April, 2026.
            """
                .formatted(parts));
    assertThat(status(LICENSING, ACT, order)).isEqualTo(licensing);
    var rule = topic("Travel_Rule", "None", "Draft", "Enacted-Not-In-Force", "In-Force");
    assertThat(status(rule, ACT, order)).isEqualTo(travel);
  }

  @Test
  void whatIsToComeDoesNotEndADutyInForce() {
    var register =
        document(
            "law|2024-09-25|es",
            "Ley N° 20.345 de Activos Virtuales",
            "Artículo 3º.- Las personas que presten servicios sobre activos virtuales deberán inscribirse en el registro de la Superintendencia.");
    var licence =
        document(
            "law|2026-08-10|es",
            "Ley N° 20.501 de Modificación de la Ley N° 20.345",
            """
            Artículo 1º.- Las personas que presten servicios sobre activos virtuales deberán obtener, antes de iniciar su actividad, una licencia de la Superintendencia.

            Artículo 2º.- El artículo 1º de la presente ley entrará en vigencia el 1º de enero de 2027.
            """);
    assertThat(status(LICENSING, register, licence)).isEqualTo("Registration-Required");
  }

  @Test
  void aPilotThatWasEndedIsNone() {
    var begun =
        document(
            "regulator|2025-01-21",
            "Digital rupee: pilot begins",
            "The Central Bank has begun the pilot of its central bank digital currency, the digital rupee. Four licensed commercial banks and about 5,000 customers in the Western Province take part.");
    var ended =
        document(
            "regulator|2026-07-02",
            "Digital rupee pilot discontinued",
            "The Central Bank has ended the pilot of the digital rupee and will not proceed with a central bank digital currency. Balances of participants have been converted into bank deposits.");
    var currency =
        topic(
            "CBDC",
            "None",
            "Research",
            "Development",
            "Pilot",
            "Launched",
            "Inactive",
            "Cancelled");
    assertThat(status(currency, begun, ended)).isEqualTo("Cancelled");
  }

  @Test
  void whatWaitsForAPartOfAnotherActStands() {
    var act =
        document(
            "law|2024-03-10",
            "Data Centres Act",
            """
            1. Part III of this Act comes into operation on 1 April 2024.

            ## PART III REGISTER

            7. The Commission shall publish a register of data centres.

            ## PART IV GENERAL

            9. Until Part III of the Energy Act, 2026 comes into operation, the mining of crypto-assets is prohibited.
            """);
    assertThat(status(MINING, act)).isNotEqualTo(Topic.NO_INFORMATION);
  }
}
