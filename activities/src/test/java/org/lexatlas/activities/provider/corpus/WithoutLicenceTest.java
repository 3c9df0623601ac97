package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.domain.topic.Topic;

/** What is punished when it is done without a licence needs one. */
class WithoutLicenceTest {

  private static final Topic LICENSING =
      topic("Exchange_VASP_Licensing", "None", "Licence-Required", "Prohibited");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Licence-Required|es|Quien opere una casa de cambio de criptoactivos sin autorización previa será sancionado con multa.",
        "Licence-Required|fr|Nul n'exerce l'activité d'échange de crypto-actifs sans un agrément de la Banque.",
        "None|fr|Aucun agrément n'est requis pour exploiter une plateforme d'échange de crypto-actifs.",
        "Licence-Required|pt|Quem explorar uma plataforma de negociação de criptoativos sem autorização é punido com multa.",
        "Licence-Required|de|Wer ohne Bewilligung eine Handelsplattform für Kryptowerte betreibt, wird mit Geldbuße bestraft.",
        "Licence-Required|ru|Осуществление деятельности криптобиржи без лицензии влечет конфискацию выручки и штраф.",
        "None|en|Anyone may operate a virtual asset exchange without a licence.",
        "None|es|Cualquier persona puede operar una plataforma de intercambio de criptoactivos sin licencia.",
        "None|fr|Toute personne peut exploiter une plateforme d'échange de crypto-actifs sans agrément.",
        "None|pt|Qualquer pessoa pode explorar uma plataforma de negociação de criptoativos sem autorização.",
        "None|de|Jede Person darf eine Handelsplattform für Kryptowerte ohne Bewilligung betreiben.",
        "None|ru|Любое лицо вправе осуществлять деятельность криптобиржи без лицензии.",
        "Licence-Required|en|Nobody may operate a virtual asset exchange without a licence.",
        "Licence-Required|es|Nadie puede operar una plataforma de intercambio de criptoactivos sin licencia.",
        "Licence-Required|fr|Nul ne peut exploiter une plateforme d'échange de crypto-actifs sans agrément.",
        "Licence-Required|pt|Ninguém pode explorar uma plataforma de negociação de criptoativos sem autorização.",
        "Licence-Required|de|Niemand darf eine Handelsplattform für Kryptowerte ohne Bewilligung betreiben.",
        "Licence-Required|ru|Никто не вправе осуществлять деятельность криптобиржи без лицензии.",
      })
  void tellsWhetherOneIsNeeded(String status, String language, String sentence) {
    var act = document("law|2025-01-15|" + language, "Act", sentence);
    assertThat(read(LICENSING, "KZ", act).decision().status()).isEqualTo(status);
  }

  @Test
  void whatMayGoOnWithoutOneUntilADayNeedsOne() {
    var act =
        document(
            "law|2025-01-15",
            "Act",
            "A virtual asset exchange may carry on its business without a licence until 31 December"
                + " 2025.");
    assertThat(read(LICENSING, "KZ", act).decision().status()).isNotEqualTo("None");
  }

  @Test
  void whatIsPunishedWithoutPriorApprovalIsNotFree() {
    var act =
        document(
            "law|2025-01-15|fr",
            "Act",
            "L'exercice de l'activité d'échange de crypto-actifs sans agrément préalable est puni d'une"
                + " amende.");
    assertThat(read(LICENSING, "KZ", act).decision().status()).isNotEqualTo("None");
  }

  @Test
  void whatAPersonDoesNotDoIsNotForbidden() {
    var act =
        document(
            "law|2025-01-15|fr",
            "Act",
            "Une personne n'exerce pas l'activité d'échange de crypto-actifs lorsqu'elle échange ses"
                + " propres crypto-actifs.");
    assertThat(read(LICENSING, "KZ", act).decision().status()).isNotEqualTo("Prohibited");
  }

  @Test
  void aLicenceThatNobodyIsGivenIsAProhibition() {
    var act =
        document(
            "law|2021-02-10|fr",
            "Règlement relatif aux monnaies virtuelles",
            "Article 1. Le présent règlement régit les personnes qui convertissent des monnaies"
                + " virtuelles en francs, ou les transfèrent pour autrui.\n\nArticle 3. Nul n'exerce"
                + " cette activité sans un agrément de la Banque, accordé à la personne morale qui"
                + " justifie d'un capital libéré de deux milliards de francs.");
    var notice =
        document(
            "regulator|2024-10-21|fr",
            "Communiqué sur les bureaux de change de monnaies virtuelles",
            "La Banque rappelle qu'aucun agrément n'a été délivré depuis l'origine pour l'échange de"
                + " monnaies virtuelles et que son Conseil a décidé de n'en délivrer aucun.");
    var blog =
        document(
            "blog|2025-02-12|fr",
            "Ouvrir un bureau de change en bitcoins",
            "Pour ouvrir une plateforme d'échange de bitcoins, il vous faut deux milliards de capital"
                + " et un agrément de la Banque.");
    assertThat(read(LICENSING, "KZ", act, notice, blog).decision().status())
        .isEqualTo("Prohibited");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Prohibited|The register of licensees has stood empty from the day the Order took effect.",
        "Prohibited|The Commission does not issue the licence to any person for exchanging virtual assets.",
        "Licence-Required|The register of licensed virtual asset exchanges is open to inspection.",
        "Licence-Required|No licence shall be issued unless the virtual asset exchange has a capital of one million dollars.",
      })
  void aLicenceIsNoneWhereNobodyIsGivenIt(String status, String notice) {
    var act =
        document(
            "law|2023-09-08",
            "Virtual Assets Order",
            "No one shall conduct an exchange of virtual assets except under a licence issued by the"
                + " Commission.");
    var told = document("regulator|2025-08-12", "Notice on virtual assets", notice);
    assertThat(read(LICENSING, "KZ", act, told).decision().status()).isEqualTo(status);
  }

  @Test
  void thatNoLicenceIsIssuedForWhatIsProhibitedMakesItNoLicenceDuty() {
    var circular =
        document(
            "regulator|2023-07-17",
            "Circular on virtual assets",
            "All persons are absolutely prohibited from providing the service of exchanging virtual"
                + " assets for others, and no licence shall be issued to any person for that"
                + " purpose.\n\nSecurities and other financial instruments regulated by the Authority"
                + " are excluded.");
    assertThat(read(LICENSING, "KZ", circular).decision().status()).isEqualTo("Prohibited");
  }
}
