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
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.domain.analysis.Law;
import org.lexatlas.domain.analysis.ResearchOutput;
import org.lexatlas.domain.topic.Topic;

/** Acts of which a later one replaced a section. */
class AmendedProvisionsTest {

  private static final Topic ADVERTS =
      topic("Advertising_Promotions", "Banned", "Allowed", "Pre-Approval");
  private static final LocalDate ASKED = LocalDate.parse("2026-06-30");

  private static String status(String date, String title, String amendment) {
    var principal =
        document(
            "law|2024-01-15",
            "Digital Asset Promotions Regulations, 2024",
            """
            4. These Regulations bind every person in the country.

            5. No person shall advertise virtual assets to the general public.

            6. The Authority keeps a register.
            """);
    var later = document("law|" + date, title, amendment);
    return read(ADVERTS, "KE", ASKED, principal, later).decision().status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Digital Asset Promotions (Amendment) Regulations, 2026 | Regulation 5 of the principal Regulations is deleted.",
        "Digital Asset Promotions (Amendment) Regulations, 2026 | 2. Regulation 5 is repealed.",
        "Digital Asset Promotions (Amendment) Regulations, 2026 | Article 1er : Regulations 5 and 6 of the Digital Asset Promotions Regulations, 2024 are repealed.",
        "Digital Asset Promotions (Amendment) Regulations, 2026 | Regulations 4 to 5 of the principal Regulations are omitted.",
      })
  void noLongerHearsWhatWasReplaced(String title, String amendment) {
    assertThat(status("2026-02-01", title, amendment)).isEqualTo(Topic.NO_INFORMATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // another section, words of it, another act, later, and a bill
        "2026-02-01 | Digital Asset Promotions (Amendment) Regulations, 2026 | Regulation 6 is deleted.",
        "2026-02-01 | Digital Asset Promotions (Amendment) Regulations, 2026 | In regulation 5 the words \"general public\" are deleted.",
        "2026-02-01 | Digital Asset Promotions (Amendment) Regulations, 2026 | In regulation 5, paragraph (c) is deleted.",
        "2026-02-01 | Digital Asset Promotions (Amendment) Regulations, 2026 | A consent given under regulation 5 is revoked.",
        "2026-02-01 | Digital Asset Promotions (Amendment) Regulations, 2026 | A consent may be revoked under regulation 5.",
        "2026-02-01 | Guide to the Digital Asset Promotions Regulations | Regulation 5 is deleted.",
        "2026-02-01 | Market Conduct (Amendment) Regulations, 2026 | Regulation 5 is deleted.",
        "2026-02-01 | Digital Asset Promotions (Amendment) Regulations, 2026 | These Regulations come into force on 1 January 2027. Regulation 5 is deleted.",
        "2026-02-01 | Digital Asset Promotions (Amendment) Bill, 2026 | Regulation 5 is deleted.",
        "2023-02-01 | Digital Asset Promotions (Amendment) Regulations, 2023 | Regulation 5 is deleted.",
      })
  void stillHearsWhatStands(String date, String title, String amendment) {
    assertThat(status(date, title, amendment)).isEqualTo("Banned");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pt|Lei n.º 12/2021|Artigo 5. É proibida a publicidade a activos virtuais.|São alterados os artigos 4 e 5 da Lei n.º 12/2021, de 30 de Dezembro, que passam a ter a seguinte redacção:",
        "pt|Lei n.º 12/2021|Artigo 5. É proibida a publicidade a ativos virtuais.|O artigo 5 da Lei n.º 12/2021, de 30 de dezembro, passa a ter a seguinte redação:",
      })
  void theDayOfTheActMayStandBetween(String language, String title, String ban, String amendment) {
    var principal = document("law|2021-12-30|" + language, title, ban);
    var later = document("law|2025-09-15|" + language, "Lei n.º 9/2025", amendment);
    assertThat(read(ADVERTS, "MZ", ASKED, principal).decision().status()).isEqualTo("Banned");
    assertThat(read(ADVERTS, "MZ", ASKED, principal, later).decision().status())
        .isEqualTo(Topic.NO_INFORMATION);
  }

  @Test
  void whatWasReplacedIsNotQuotedAsWhatTheActSays() {
    var principal =
        document(
            "law|2024-01-15",
            "Virtual Assets Act 2024 (Act No. 7 of 2024)",
            "3. A register of crypto-asset miners is kept.\n\n4. No person shall mine crypto-assets.");
    var later =
        document(
            "law|2026-02-01",
            "Virtual Assets (Amendment) Act 2026",
            "2. Section 4 of the Virtual Assets Act 2024 is repealed.\n\n"
                + "3. The mining of crypto-assets is lawful.");
    Topic mining = topic("Mining", "Legal", "Legal-With-Restrictions", "Restricted", "Banned");
    ResearchOutput output = written(mining, principal, later);

    assertThat(output.status()).isEqualTo("Legal");
    assertThat(output.structuredData().landmarkLegislation())
        .extracting(Law::summary)
        .noneMatch(summary -> summary != null && summary.contains("No person shall mine"));
  }

  @Test
  void whatAnActSaysStandsWhereOnlyAnotherSectionOfItWasAmended() {
    var was =
        document(
            "law|2023-02-06",
            "Law No. 193-VII On Digital Assets",
            "Exchange services for digital assets without a licence of the Bank are prohibited.");
    var is =
        document(
            "law|2025-11-17",
            "Law No. 231-VIII amending some acts",
            "Section 40 of the Law on Digital Assets (No. 193-VII) is amended. Exchange services for"
                + " digital assets without a licence of the Bank are prohibited.");
    assertThat(read(RETAIL, "KZ", was, is).decision().deciders()).hasSize(2);
  }

  @Test
  void whatAnActSaidStandsBackWhereTheOneThatAmendsItSaysTheSame() {
    var was =
        document(
            "law|2023-02-06",
            "Law No. 193-VII On Digital Assets",
            "Exchange services for digital assets without a licence of the zone are prohibited.");
    var is =
        document(
            "law|2025-11-17",
            "Law No. 231-VIII amending some acts",
            "The Law on Digital Assets (No. 193-VII) is amended. Exchange services for digital assets"
                + " without a licence of the National Bank are prohibited.");
    assertThat(read(RETAIL, "KZ", was, is).decision().deciders())
        .extracting(SourceText::title)
        .containsExactly("Law No. 231-VIII amending some acts");
    assertThat(read(RETAIL, "KZ", was).decision().deciders()).hasSize(1);
  }

  @Test
  void wordsThatWereStruckAreNoLongerLaw() {
    var was =
        document(
            "law|2021-06-08",
            "Bitcoin Law",
            "Art. 1. This law makes bitcoin unlimited legal tender in any transaction.\n\n"
                + "Art. 7. Every economic agent must accept bitcoin as payment when offered.");
    String struck =
        "Art. 1. In Article 1 of the Bitcoin Law the words \"legal tender\" and \"unlimited\" are deleted.";
    String replaced =
        "Art. 4. Article 7 is replaced as follows: \"Private companies may, if they so wish, take"
            + " bitcoin as payment. Nobody may be compelled to do so.\"";
    Topic payments =
        topic("Payments_Legal_Tender", "Legal-Tender", "Allowed", "Restricted", "Prohibited");
    assertThat(
            read(
                    payments,
                    "SV",
                    was,
                    document(
                        "law|2025-01-29",
                        "Decree No. 199 amending the Bitcoin Law",
                        struck + "\n\n" + replaced))
                .decision()
                .status())
        .isEqualTo("Allowed");
    assertThat(read(payments, "SV", was).decision().status()).isEqualTo("Legal-Tender");
  }
}
