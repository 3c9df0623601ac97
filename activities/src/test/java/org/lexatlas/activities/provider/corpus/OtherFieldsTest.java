package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.MINING;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.domain.topic.Topic;

/** Documents of other fields of law, in the words of the topic. */
class OtherFieldsTest {

  private static final FoundDocument COAL =
      document(
          "law|2025-06-01",
          "Coal Mining Act, No. 12 of 2025",
          "Mining is prohibited throughout the territory. No person shall mine without a licence"
              + " under Act No. 7 of 2019.");

  private static final FoundDocument HASHING =
      document(
          "law|2023-03-01",
          "Digital Assets Act, No. 3 of 2023",
          "The mining of crypto-assets is a lawful activity.");

  @Test
  void aDocumentThatNeverNamesTheFieldTellsNothing() {
    CorpusReading reading = read(MINING, "KZ", COAL);
    assertThat(reading.decision().status()).isEqualTo(Topic.NO_INFORMATION);
    assertThat(reading.relevant()).isEmpty();
    assertThat(reading.nearby()).isEmpty();
  }

  @Test
  void norDoesItOutweighOlderOnesOfTheField() {
    CorpusReading reading = read(MINING, "KZ", COAL, HASHING);
    assertThat(reading.decision().status()).isEqualTo("Legal");
    assertThat(reading.nearby())
        .isNotEmpty()
        .allMatch(
            sentence -> reading.documents().get(sentence.document()).id().equals(HASHING.id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Banned|Amendment Act, No. 9 of 2025|Act No. 3 of 2023 is amended as follows.",
        "Banned|Digital Assets (Amendment) Act, No. 9 of 2025|The principal Act is amended as follows.",
        "Legal|Amendment Act, No. 9 of 2025|Act No. 7 of 2019 is amended as follows.",
        "Legal|Coal (Amendment) Act, No. 9 of 2025|The principal Act is amended as follows.",
      })
  void whatNamesAnActOfTheFieldIsOfTheField(String status, String title, String first) {
    FoundDocument amending =
        document(
            "law|2025-06-01",
            title,
            first
                + "\n\nNo mining farm shall operate in the territory, and whoever runs one is liable to a fine.");
    assertThat(read(MINING, "KZ", amending, HASHING).decision().status()).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASIC may make orders.",
        "The provider pays from a wallet. Wallets are funded in shillings.",
        "Securities exchanges keep rules; so do trading platforms.",
        "A private key signs documents.",
      })
  void aWordThatOtherFieldsHaveTooIsNoSign(String word) {
    var derivatives = topic("Derivatives_Leverage", "Banned", "Allowed-Retail");
    FoundDocument act =
        document(
            "law|2024-03-01",
            "Conduct Act 2024",
            word
                + " No person shall offer leveraged contracts or derivatives to retail investors.");
    assertThat(read(derivatives, "AU", act).decision().status()).isEqualTo(Topic.NO_INFORMATION);
  }

  @Test
  void whatOnlyThisFieldHasIsASign() {
    var derivatives = topic("Derivatives_Leverage", "Banned", "Allowed-Retail");
    FoundDocument notice =
        document(
            "law|2024-03-01",
            "Notice",
            "Whoever keeps a cold wallet is warned. No person shall offer leveraged contracts or"
                + " derivatives to retail investors.");
    assertThat(read(derivatives, "AU", notice).decision().status()).isEqualTo("Banned");
  }

  @Test
  void theExchangeOfBankDataIsNotThatOfCryptoAssets() {
    var carf = topic("Tax_Reporting_CARF", "Not-Committed", "Committed-No-Date", "Exchanging-2027");
    String what = " The first automatic exchange of information takes place by 30 September 2027.";
    FoundDocument banks =
        document("law|2024-12-20", "Exchange of Account Information Act", "Banks report." + what);
    FoundDocument crypto =
        document("law|2024-12-20", "Crypto-Asset Reporting Act", "Providers report." + what);
    assertThat(read(carf, "GY", banks).decision().status()).isEqualTo(Topic.NO_INFORMATION);
    assertThat(read(carf, "GY", crypto).decision().status()).isEqualTo("Exchanging-2027");
  }
}
