package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;

/** What is said of a special zone, and what of its country. */
class RetailTradingZonesTest {

  private static String status(FoundDocument... documents) {
    return read(RETAIL, "KZ", documents).decision().status();
  }

  @Test
  void whoeverMayBuyOnWhatIsLicensedInAZoneIsOfTheCountry() {
    var law =
        document(
            "law|2023-02-06",
            "Law on Digital Assets",
            "Any person may buy, sell and hold digital assets through an exchange that holds a licence"
                + " of the Astana International Financial Centre.");
    assertThat(status(law)).isEqualTo("Allowed-Regulated");
    var either =
        document(
            "law|2025-11-17",
            "Law amending some acts",
            "Private persons may buy, sell and exchange digital assets through an operator of exchange"
                + " that holds a licence of the National Bank, or through a digital asset exchange of"
                + " the Astana International Financial Centre.");
    assertThat(status(either)).isEqualTo("Allowed-Regulated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Any person registered in the AIFC may buy, sell and hold digital assets.",
        "Clients registered in the Astana International Financial Centre may buy digital assets.",
        "Investors who are authorised by the AFSA may buy digital assets.",
        "Retail clients of firms licensed by the AIFC may buy and sell digital assets.",
        "Retail clients registered with the AIFC are prohibited from buying digital assets.",
      })
  void theClienteleOfAZoneIsNotTheCountry(String rule) {
    assertThat(status(document("law|2023-02-06", "Digital Assets", rule)))
        .isEqualTo("No-Information");
  }

  @Test
  void aZoneThatALawExceptsCarriesItsCountryWhateverOthersSayOfTheRest() {
    var law =
        document(
            "law|2023-02-06",
            "Law on Digital Assets",
            "The issue and the circulation of digital assets are prohibited on the territory of the"
                + " Republic of Kazakhstan, except on the territory of the Astana International"
                + " Financial Centre.");
    var firm =
        document(
            "law_firm|2023-02-15",
            "New regulation of digital assets",
            "The general ban on issuing and circulating digital assets in the country stays.");
    assertThat(status(law, firm)).isEqualTo("Allowed-Regulated");
  }

  @Test
  void zoneDoesNotDecideForItsCountry() {
    var zone =
        document(
            "regulator|2024-02-06",
            "Rules of the AIFC",
            "In the AIFC retail clients may trade digital assets on licensed facilities.");
    assertThat(status(zone)).isEqualTo("No-Information");
    assertThat(read(RETAIL, "KZ-AIFC", zone).decision().status()).isEqualTo("Allowed-Regulated");
  }
}
