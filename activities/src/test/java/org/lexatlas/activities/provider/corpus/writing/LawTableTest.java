package org.lexatlas.activities.provider.corpus.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.domain.analysis.Law;

class LawTableTest {

  private static final String BAN =
      "The purchase, sale and holding of cryptocurrencies is prohibited in the country.";

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Virtual Money Act (extract)  | Act No. 3 of 2026. | The purchase, sale and holding of cryptocurrencies is prohibited. | Virtual Money Act | Act No. 3 of 2026
          en | Foreign Exchange (Amendment) Act, 2024 | Foreign Exchange (Amendment) Act, 2024 (No. 9 of 2024) | The purchase, sale and holding of cryptocurrencies is prohibited. | Foreign Exchange (Amendment) Act, 2024 | No. 9 of 2024
          fr | Loi de finances (extraits)   | Loi n° 17-11 du 27 décembre 2017 portant loi de finances. | L'achat, la vente et la détention de la monnaie virtuelle sont interdits. | Loi de finances | n° 17-11
          ru | О цифровых знаках (извлечение) | УП-121 от 27 апреля 2022 года. | Покупка, продажа и хранение криптовалюты запрещены. | О цифровых знаках | УП-121
          """)
  void takesTheNumberOfAnActFromItsOpening(
      String language, String title, String opening, String rule, String name, String number) {
    var laws = laws(document("law|2022-05-01|" + language, title, opening + "\n\n" + rule));
    assertThat(laws).extracting(Law::name).containsExactly(name);
    assertThat(laws).extracting(Law::identifier).containsExactly(number);
  }

  @Test
  void leavesTheActAsideThatAnActIsMadeUnder() {
    var laws =
        laws(
            document(
                "law|2022-05-01",
                "Virtual Money Regulations, 2022",
                "Made in exercise of powers conferred by the Central Bank Act, No. 5 of 1999.\n\n"
                    + BAN));
    assertThat(laws).extracting(Law::name).containsExactly("Virtual Money Regulations, 2022");
    assertThat(laws).extracting(Law::identifier).containsOnlyNulls();
  }

  @Test
  void passesOverLawsNamedBesideAnActThatDecides() {
    var laws =
        laws(
            document("law|2022-05-01", "Virtual Money Act, 2022 (Act 5 of 2022)", BAN),
            document(
                "news|2023-01-01",
                "Crypto news",
                "Buyers of cryptocurrencies still pay under the Stamp Duty Act 1990."));
    assertThat(laws).extracting(Law::identifier).containsExactly("Act 5 of 2022");
  }

  @Test
  void anActOfTheCountryIsListedIfItIsGeneralOrOneOfTheTwoNamesTheOther() {
    FoundDocument general =
        document("law|2009-01-09", "Consumer Act, No. 2 of 2009", "Traders shall not mislead.");
    FoundDocument other =
        document(
            "law|2023-01-09",
            "Reporting Act, No. 7 of 2023",
            "Providers of virtual currency report to the tax authority.");
    FoundDocument order =
        document(
            "law|2023-01-09",
            "Commencement Order, No. 9 of 2023",
            "The Virtual Money Act (Act 5 of 2022) comes into force. Virtual currency is a word in it.");
    FoundDocument act =
        document(
            "law|2022-05-01",
            "Virtual Money Act, 2022 (Act 5 of 2022)",
            "The mining of virtual currency is prohibited.");
    var mining = topic("Mining", "Legal", "Legal-With-Restrictions", "Restricted", "Banned");

    assertThat(LawTable.of(read(mining, "GT", act, general, other, order)))
        .extracting(entry -> entry.law().url())
        .containsExactlyInAnyOrder(act.url(), general.url(), order.url());
  }

  @Test
  void anActOfAnotherNumberIsAnotherAct() {
    FoundDocument act =
        document(
            "law|2022-05-01",
            "Virtual Money Act, 2022 (Act 5 of 2022)",
            "The mining of virtual currency is prohibited. See the Payment Systems Act, No. 5 of 2010.");
    FoundDocument other =
        document(
            "law|2021-01-09",
            "Payment Systems Act, No. 77 of 2021",
            "Operators of virtual currency wallets report to the bank.");
    var mining = topic("Mining", "Legal", "Legal-With-Restrictions", "Restricted", "Banned");

    assertThat(LawTable.of(read(mining, "GT", act, other)))
        .extracting(entry -> entry.law().url())
        .doesNotContain(other.url());
  }

  @Test
  void takesTheLawThatDecidingWordsCiteWhereNoActIsThere() {
    var laws =
        laws(
            document(
                "law_firm|2023-01-01",
                "Crypto guide",
                "Under the Virtual Money Act, 2022 (Act 5 of 2022) the purchase, sale and holding of"
                    + " cryptocurrencies is prohibited.\n\nCryptocurrencies are also spoken of in the"
                    + " Stamp Duty Act 1990."));
    assertThat(laws).extracting(Law::identifier).containsExactly("Act 5 of 2022");
  }

  @Test
  void anActAndItsRegulationsOfOneNumberAreTwo() {
    var laws =
        laws(
            document(
                "law|2022-05-01",
                "Virtual Money Regulations",
                "Regulations No. 5 of 2022.\n\n" + BAN),
            document("law|2022-03-01", "Virtual Money Act", "Act No. 5 of 2022.\n\n" + BAN));
    assertThat(laws)
        .extracting(Law::name)
        .containsExactlyInAnyOrder("Virtual Money Regulations", "Virtual Money Act");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Law on Banks, Payment Services and Digital Assets, extract | Law on Banks, Payment Services and Digital Assets
          Virtual Money Act, 2022 - extract                          | Virtual Money Act, 2022
          Extraction of Minerals and Digital Assets Act 2020         | Extraction of Minerals and Digital Assets Act 2020
          (unofficial translation)                                   | (unofficial translation)
          """)
  void takesNoneOfTheNameForAnEdition(String title, String name) {
    assertThat(laws(document("law|2022-05-01", title, BAN)))
        .extracting(Law::name)
        .containsExactly(name);
  }

  @Test
  void theNumberOfTheActThatAnActAmendsIsNotItsOwn() {
    var laws =
        laws(
            document("law|2023-05-01", "Law amending Law No. 194 of 2020 on Virtual Money", BAN),
            document("law|2020-05-01", "Law No. 194 of 2020 on Virtual Money", BAN));
    assertThat(laws).extracting(Law::identifier).containsExactly(null, "Law No. 194 of 2020");
    assertThat(laws).extracting(Law::dateEnacted).containsExactly("2023-05-01", "2020-05-01");
  }

  @Test
  void listsNothingWhereNothingAnswers() {
    assertThat(
            laws(document("law|2020-01-01", "Lotteries Act, 2020", "A lottery needs a licence.")))
        .isEmpty();
  }

  @Test
  void takesGuidanceForNoActBesideTheActThatDecides() {
    var laws =
        laws(
            document("law|2022-05-01", "Virtual Money Act, 2022 (Act 5 of 2022)", BAN),
            document("regulator|2023-01-01", "Position Note 3/2023 on virtual money", BAN));
    assertThat(laws).extracting(Law::identifier).containsExactly("Act 5 of 2022");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Virtual Money Reporting Rules, No. 3 of 2023",
        "Comunicación A-7506",
        "Marketing Communications Rules, No. 5 of 2023"
      })
  void butARegulatorsRulesAreNoGuidance(String title) {
    var laws =
        laws(
            document("law|2022-05-01", "Virtual Money Act, 2022 (Act 5 of 2022)", BAN),
            document("regulator|2023-01-01", title, BAN));
    assertThat(laws).hasSize(2);
  }

  @Test
  void citesNoLawForAnAnswerThatNoneSpeaks() {
    var topic = topic("Travel_Rule", "None", "In-Force");
    var reading =
        read(
            topic,
            "GT",
            document(
                "law_firm|2023-01-01",
                "Transfers of virtual assets",
                "No act lays down a travel rule for transfers of virtual assets. The Stamp Duty Act"
                    + " 1990 says nothing of transfers of virtual assets."));
    assertThat(reading.decision().status()).isEqualTo("None");
    assertThat(LawTable.of(reading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 2", "8, 1"})
  void listsAnActThatDoesNotTellOfTheTopicOnlyAmongFewDocuments(int others, int listed) {
    List<FoundDocument> documents = new ArrayList<>();
    documents.add(document("law|2022-05-01", "Virtual Money Act, 2022 (Act 5 of 2022)", BAN));
    documents.add(
        document("law|2022-06-01", "Central Bank Act, 1999", "The Bank issues the currency."));
    for (int i = 0; i < others; i++) {
      documents.add(document("news|2023-01-0" + (i + 1), "Weather", "It will rain all week."));
    }
    assertThat(laws(documents.toArray(FoundDocument[]::new))).hasSize(listed);
  }

  private static List<Law> laws(FoundDocument... documents) {
    return LawTable.of(read(RETAIL, "GT", documents)).stream().map(LawTable.Entry::law).toList();
  }
}
