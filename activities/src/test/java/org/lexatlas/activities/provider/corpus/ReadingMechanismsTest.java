package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;

/** What the reader does with any wording, topic by topic only for the example's sake. */
class ReadingMechanismsTest {

  @Test
  void hearsALawThatNamesItsSubjectInTheTitleBesideABlogThatNamesItAtOnce() {
    assertThat(
            status(
                "Mining",
                document("blog|2024-01-01", "Coins", "Bitcoin mining is legal here."),
                document(
                    "law|2023-01-01",
                    "Act on the prohibition of crypto-asset mining",
                    "Whoever engages in it commits an offence. It is prohibited everywhere.")))
        .isEqualTo("Banned");
  }

  @Test
  void deniesOnlyWhatStandsBehindTheNegation() {
    assertThat(
            status(
                "Legal_Classification",
                document(
                    "regulator|2024-01-01",
                    "Bitcoin",
                    "Bitcoin is intangible property and not a security.")))
        .isEqualTo("Property-or-Commodity");
  }

  @Test
  void readsThatNothingIsDemanded() {
    assertThat(
            status(
                "AML_CFT_KYC",
                document(
                    "regulator|2024-01-01",
                    "Crypto exchanges and money laundering",
                    "Crypto exchanges owe no customer identification, need not keep records and are"
                        + " under no duty to report suspicious transactions.")))
        .isEqualTo("None");
  }

  @Test
  void saysOfBothWhatIsSaidOfOneAsWellAsTheOther() {
    assertThat(
            status(
                "Advertising_Promotions",
                document(
                    "law|2024-01-01|ru",
                    "О рекламе криптовалют",
                    "Запрещается реклама криптобирж, не получивших лицензию, а также реклама"
                        + " криптовалют в любой форме.")))
        .isEqualTo("Banned");
  }

  @Test
  void takesAnArticlesOwnNumberForNoPartOfTheAct() {
    String act =
        """
        Article 3. Crypto-asset service providers shall send the name of the originator and of the \
        beneficiary with each transfer of crypto-assets.

        Article 9. This Regulation enters into force on 25 February 2027.""";
    assertThat(status("Travel_Rule", document("law|2025-12-25", "Regulation on transfers", act)))
        .isEqualTo("Enacted-Not-In-Force");
  }

  @Test
  void keepsAPairOfAdjectivesTogether() {
    assertThat(
            status(
                "Banking_Access",
                document(
                    "regulator|2024-01-01",
                    "Banks and crypto firms",
                    "No legal or regulatory requirement prohibits banks from serving crypto"
                        + " firms.")))
        .isEqualTo("Open");
  }

  @Test
  void doesNotLetOneNegationTurnAPermissionThatHasItsOwn() {
    assertThat(
            status(
                "Payments_Legal_Tender",
                document(
                    "government|2024-01-01|de",
                    "Zahlungen in Bitcoin",
                    "Dass Bitcoin kein gesetzliches Zahlungsmittel ist, hindert niemanden daran,"
                        + " damit Waren zu bezahlen.")))
        .isEqualTo("Allowed");
  }

  @Test
  void takesALawThatForbidsOneSideAndFreesTheOtherForItsMixture() {
    var law =
        document(
            "law|2024-01-01",
            "Notice on crypto-assets",
            "No resident may purchase crypto-assets. Crypto-assets acquired before may be kept and"
                + " sold.");
    assertThat(read(RETAIL, "KZ", law).decision().status()).isEqualTo("Restricted");
  }

  @Test
  void readsNoPlanWhereTheTextSaysThatThereIsNone() {
    assertThat(
            status(
                "Stablecoins",
                document(
                    "law_firm|2024-01-01|es",
                    "Monedas estables",
                    "No existe régimen propio para las monedas estables ni proyecto.")))
        .isEqualTo("General-Law");
  }

  @Test
  void letsNoSentenceAboutADraftThatFailedDecideAnotherTopic() {
    var blog =
        document(
            "blog|2025-03-10",
            "What tax is due",
            "Under Articles 331 and 332 of the Tax Code the gain from selling digital assets is"
                + " property income.");
    var firm =
        document(
            "law_firm|2023-02-15",
            "New regulation of digital assets",
            "A draft that would let banks hold crypto-assets was discussed in the working group, but"
                + " nothing of it was adopted.");
    assertThat(status("Taxation_Individuals", firm, blog)).isEqualTo("Taxed-General");
    assertThat(read(topic("Taxation_Individuals"), "KZ", firm, blog).decision().overruled())
        .isEmpty();
  }

  @Test
  void decidesNothingByWhatWasNotAdopted() {
    assertThat(
            status(
                "Taxation_Individuals",
                document(
                    "law_firm|2023-02-15",
                    "Taxes",
                    "A bill to exempt gains from crypto-assets from tax was debated, but none of it"
                        + " was adopted.")))
        .isEqualTo("No-Information");
  }

  @Test
  void takesABanOnForeignPlatformsForNoBanOnExchanges() {
    assertThat(
            status(
                "Exchange_VASP_Licensing",
                document(
                    "regulator|2023-02-01",
                    "Service providers",
                    "Licences are given for a crypto-exchange and a crypto-depository. Dealing"
                        + " through foreign platforms is not permitted.")))
        .isEqualTo("Licence-Required");
  }

  @Test
  void takesABanOnSomeAssetsForNoBanOnExchanges() {
    assertThat(
            status(
                "Exchange_VASP_Licensing",
                document("law|2023-02-01", "Exchanges", "Privacy coins may not be traded."),
                document("news|2022-02-01", "Exchanges", "A crypto-exchange must hold a licence.")))
        .isEqualTo("Licence-Required");
  }

  @Test
  void doesNotCompleteABanOnAnotherActWithTheWordsAroundIt() {
    assertThat(
            status(
                "Payments_Legal_Tender",
                document(
                    "law_firm|2021-11-25",
                    "Residents may now buy crypto-assets",
                    "The token is a unit of account that certifies an obligation. Issuing unsecured"
                        + " tokens is prohibited.")))
        .isEqualTo("No-Information");
  }

  private static String status(String id, FoundDocument... documents) {
    return read(topic(id), "KZ", LocalDate.of(2026, 1, 31), documents).decision().status();
  }
}
