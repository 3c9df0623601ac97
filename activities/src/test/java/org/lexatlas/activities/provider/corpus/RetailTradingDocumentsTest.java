package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;

/** Several documents about one jurisdiction: whose word counts. */
class RetailTradingDocumentsTest {

  private static final FoundDocument BAN_2018 =
      document(
          "law|2018-03-01",
          "Law No. 12 of 2018 on virtual currencies",
          "The purchase, sale and possession of virtual currency are prohibited.");

  private static final FoundDocument LICENCE_2023 =
      document(
          "law|2023-06-01",
          "Virtual Assets Act 5 of 2023",
          "No person shall operate a virtual asset exchange without a licence.");

  @Test
  void newerLawBeatsOlderLaw() {
    assertThat(status(BAN_2018, LICENCE_2023)).isEqualTo("Allowed-Regulated");
  }

  @Test
  void lawBeatsNewerBlog() {
    assertThat(
            status(
                BAN_2018,
                document("blog|2025-01-01", "Crypto guide", "Anyone may buy and sell bitcoin.")))
        .isEqualTo("Banned");
  }

  @Test
  void newsThatTellsOfALiftedBanBeatsTheOldLaw() {
    assertThat(
            status(
                BAN_2018,
                document(
                    "news|2025-01-01",
                    "Parliament ends ban",
                    "The ban on buying and selling virtual currency was lifted on 5 December 2024.")))
        .isEqualTo("Allowed-Unregulated");
  }

  @Test
  void contradictionOfOneRankAndDateIsUnclear() {
    var reading =
        read(
            RETAIL,
            "KZ",
            document("news|2025-01-01", "A", "Trading in cryptocurrency is prohibited."),
            document("news|2025-01-01", "B", "Trading in cryptocurrency is permitted."));
    assertThat(reading.decision().status()).isEqualTo("Unclear");
    assertThat(reading.decision().by())
        .extracting(StatusPoint::of)
        .containsExactlyInAnyOrder("Banned", "Allowed-Unregulated");
  }

  @Test
  void repealedActIsSetAside() {
    var repeal =
        document(
            "law|2024-01-01",
            "Law No. 3 of 2024",
            "Law No. 12 of 2018 on virtual currencies is repealed. Crypto-assets may be bought and"
                + " sold freely.");
    var reading = read(RETAIL, "KZ", BAN_2018, repeal);
    assertThat(reading.repealed()).extracting(d -> d.date()).containsExactly("2018-03-01");
    assertThat(reading.decision().status()).isEqualTo("Allowed-Unregulated");
  }

  @Test
  void billDecidesNothing() {
    assertThat(
            status(
                document(
                    "law|2025-02-01",
                    "Digital Assets Bill, 2025",
                    "No person shall buy, sell or hold any crypto-asset.")))
        .isEqualTo("No-Information");
  }

  @Test
  void sentenceAfterABillGoesOnAboutIt() {
    assertThat(
            status(
                document(
                    "news|2025-02-01",
                    "News on crypto",
                    "A bill on crypto-assets was tabled in parliament in January. It prohibits the"
                        + " purchase and sale of cryptocurrency.")))
        .isEqualTo("No-Information");
  }

  @Test
  void exceptionInTheNextSentenceCounts() {
    assertThat(
            status(
                document(
                    "law|2022-02-01",
                    "Law on crypto-assets",
                    "The purchase and sale of crypto-assets is prohibited. This prohibition does"
                        + " not apply to transactions through licensed exchanges.")))
        .isEqualTo("Allowed-Regulated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Central Bank has never granted a licence for crypto-assets to anyone.",
        "As no dealer has ever been licensed, nobody can lawfully trade crypto-assets today.",
        "The Central Bank has issued neither the rules on crypto-assets nor any licence.",
        "The Bank has up to now issued no licence to any person to deal in cryptocurrencies.",
      })
  void licenceThatNobodyEverGotIsABan(String none) {
    assertThat(
            status(
                document(
                    "law|2020-09-15",
                    "Central Bank Law",
                    "No person may trade in crypto-assets without a licence of the Central Bank."),
                document("regulator|2025-03-01", "Answers", none)))
        .isEqualTo("Banned");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Residents acquire and sell crypto-assets through the holder of a permit only.",
        "es|Los residentes adquieren y venden criptoactivos por medio de operadores con licencia únicamente.",
        "fr|Les résidents achètent et vendent des crypto-actifs auprès d'opérateurs agréés exclusivement.",
        "de|Gebietsansässige kaufen und verkaufen Kryptowerte über zugelassene Händler ausschließlich.",
        "pt|Os residentes compram e vendem criptoativos por meio de operadores autorizados exclusivamente.",
        "ru|Граждане покупают и продают криптовалюту через лицензированного оператора и никак иначе.",
      })
  void soIsTheOnlyWayThatNobodyEverOpened(String language, String way) {
    assertThat(
            status(
                document("law|2023-09-05|" + language, "Resolution on digital assets", way),
                document(
                    "regulator|2025-07-08",
                    "Permits for crypto-assets",
                    "No permit to deal in crypto-assets was given this year or at any time before.")))
        .isEqualTo("Banned");
  }

  @Test
  void nationalLawCarriesTheZoneThatItExcepts() {
    var law =
        document(
            "law|2023-02-06",
            "Law on Digital Assets",
            "The circulation of unsecured digital assets is prohibited in the Republic, except for"
                + " the territory of the Astana International Financial Centre.");
    assertThat(status(law)).isEqualTo("Allowed-Regulated");
  }

  @Test
  void datesDecideWhetherALawApplies() {
    var law =
        document(
            "law|2024-05-01",
            "Law on crypto",
            "From 1 January 2025 the purchase and sale of crypto-assets is prohibited.");
    assertThat(read(RETAIL, "KZ", LocalDate.of(2024, 12, 31), law).decision().status())
        .isEqualTo("No-Information");
    assertThat(read(RETAIL, "KZ", LocalDate.of(2025, 1, 1), law).decision().status())
        .isEqualTo("Banned");
  }

  @Test
  void courtThatSetsABankingBanAsideOpensBanksAgain() {
    assertThat(
            status(
                document(
                    "regulator|2018-04-06",
                    "Circular on virtual currencies",
                    "Banks shall not provide services to any person dealing in virtual currencies."),
                document(
                    "news|2020-03-05",
                    "Court ruling",
                    "The Supreme Court set aside the prohibition on banks serving cryptocurrency"
                        + " traders.")))
        .isEqualTo("No-Information");
  }

  @Test
  void sectionAboutAnotherCountryIsPassedOver() {
    assertThat(
            status(
                document(
                    "law_firm|2024-01-01",
                    "Crypto in Asia",
                    "## China\n\nTrading in cryptocurrency is prohibited.\n\n## Kazakhstan\n\n"
                        + "Individuals may buy and sell cryptocurrency on licensed exchanges.")))
        .isEqualTo("Allowed-Regulated");
  }

  @Test
  void nothingRelevantIsNoInformation() {
    assertThat(status(document("news|2024-01-01", "Weather", "It will rain tomorrow.")))
        .isEqualTo("No-Information");
    assertThat(status()).isEqualTo("No-Information");
  }

  private static String status(FoundDocument... documents) {
    return read(RETAIL, "KZ", documents).decision().status();
  }

  /** What a deciding statement speaks for. */
  private static final class StatusPoint {
    static String of(
        org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding deciding) {
      return deciding.points();
    }
  }
}
