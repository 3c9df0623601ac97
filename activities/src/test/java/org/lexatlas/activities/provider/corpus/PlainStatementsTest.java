package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a lawyer reads at a glance. */
class PlainStatementsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // "beforehand" is a condition, and no past
        "Exchange_VASP_Licensing|None,Licence-Required|Licence-Required|en|No virtual asset exchange shall operate unless it has been previously licensed by the Commission.",
        "Exchange_VASP_Licensing|None,Licence-Required|Licence-Required|es|Las plataformas de intercambio de criptoactivos solo podrán operar si han sido previamente autorizadas por la Superintendencia.",
        "Exchange_VASP_Licensing|None,Licence-Required|Licence-Required|de|Eine Kryptobörse darf nur betreiben, wer zuvor eine Bewilligung der Behörde erhalten hat.",
        "Token_Offerings|Unregulated,Prospectus-or-White-Paper|Prospectus-or-White-Paper|de|Kryptowerte dürfen öffentlich nur angeboten werden, wenn der Anbieter zuvor ein Kryptowerte-Whitepaper übermittelt und veröffentlicht hat.",
        // what is exchanged with other places is said of this one
        "Tax_Reporting_CARF|Not-Committed,Committed-No-Date,Exchanging-2029,Exchanging-2028,Exchanging-2027|Exchanging-2029|en|Crypto-asset service providers will collect data for the first time for 2028, and the first CARF exchange with other jurisdictions takes place in 2029.",
        // whom nothing may be offered to, and who may solicit
        "Banking_Access|Open,Conditional,Prohibited|Open|de|Banken dürfen Kryptobörsen die Kontoeröffnung nicht verweigern.",
        "Banking_Access|Open,Conditional,Prohibited|Open|es|Se prohíbe a los bancos denegar la apertura de cuentas a las empresas de criptoactivos.",
        "Banking_Access|Open,Conditional,Prohibited|Prohibited|en|A bank shall not open an account for a virtual asset service provider.",
        "Mining|Legal,Legal-With-Restrictions,Banned|Legal|en|No person shall be prosecuted for mining bitcoin.",
        "Mining|Legal,Legal-With-Restrictions,Banned|Banned|en|No person shall mine bitcoin.",
        "Mining|Legal,Legal-With-Restrictions,Banned|Legal|es|Derógase la ley que prohibía la minería de criptomonedas.",
        "Payments_Legal_Tender|Allowed,Legal-Tender,Prohibited|Allowed|de|Das Verbot der Bezahlung mit Kryptowerten wird aufgehoben.",
        "Payments_Legal_Tender|Allowed,Legal-Tender,Prohibited|Allowed|ru|Запрет на оплату товаров и услуг криптовалютой отменяется.",
        "Derivatives_Leverage|Allowed-Retail,Restricted,Professional-Only,Banned|Banned|de|Derivate auf Kryptowerte dürfen niemandem angeboten werden, weder Privatkunden noch professionellen Kunden.",
        "Funds_ETFs_Institutional|Allowed-Retail,Professional-Only,Not-Approved,Banned|Banned|de|Börsengehandelte Produkte auf Kryptowerte dürfen an keinen Anleger verkauft werden.",
        "Foreign_Platform_Access|Open,Reverse-Solicitation-Only,Local-Licence-Needed,Blocked|Open|en|An overseas crypto-asset business may solicit and serve persons resident here without a licence.",
        // whose currency it is stands between
        "CBDC|None,Research,Development|Research|en|We are studying a digital Fijian dollar with assistance from the IMF.",
        // nobody plans what no text provides for
        "AML_CFT_KYC|None,Draft,Partial,In-Force|None|fr|Les prestataires de services sur actifs virtuels ne sont pas assujettis à la loi anti-blanchiment, et aucun texte adopté ne prévoit de les y soumettre.",
        // a rule sees two words of what the examples are sure of
        "Token_Offerings|Unregulated,Sandbox-Only,Banned|Sandbox-Only|en|Tokens may be issued to the public solely under the five-year trial programme.",
        "Payments_Legal_Tender|Legal-Tender,Allowed,Prohibited|Legal-Tender|en|No creditor may refuse bitcoin when it is tendered by the debtor.",
        // a refusal that is forbidden, at more length, and who has no leave
        "Banking_Access|Open,Conditional,Prohibited|Open|en|A bank shall not refuse to open an account for a virtual asset service provider.",
        "Banking_Access|Open,Conditional,Prohibited|Open|pt|Os bancos não podem recusar a abertura de conta a prestadores de serviços de ativos virtuais.",
        "Banking_Access|Open,Conditional,Prohibited|Open|ru|Банк не вправе отказать криптобирже в открытии счета.",
        "Banking_Access|Open,Conditional,Prohibited|Prohibited|es|Los bancos no están autorizados para prestar servicios a las plataformas que negocien criptomonedas.",
        "Exchange_VASP_Licensing|None,Licence-Required,Prohibited|Prohibited|pt|Nenhuma entidade será autorizada a explorar plataformas de troca de criptomoedas.",
        // what was punished once, what is no legal tender, and what is conceded first
        "Mining|Legal,Legal-With-Restrictions,Banned|Legal|en|Cryptocurrency mining, which the 2021 Decree made punishable by imprisonment, has ceased to be an offence.",
        "Mining|Legal,Legal-With-Restrictions,Banned|Legal|de|Das Schürfen von Kryptowährungen, das nach dem bisherigen Gesetz mit Strafe bedroht war, ist nicht länger strafbar.",
        "Payments_Legal_Tender|Allowed,Legal-Tender,Prohibited|Allowed|fr|Dépourvues de cours légal, les cryptomonnaies peuvent être utilisées comme moyen de paiement.",
        "Payments_Legal_Tender|Allowed,Legal-Tender,Prohibited|Allowed|fr|Bien qu'elles n'aient pas cours légal, les cryptomonnaies peuvent être utilisées comme moyen de paiement.",
        "Derivatives_Leverage|Allowed-Retail,Restricted,Professional-Only,Banned|Restricted|en|A licensed dealer may offer crypto-asset derivatives to retail clients, provided that leverage does not exceed 2:1.",
        "Taxation_Business_VAT|VAT-Exempt,Taxed-General,Not-Specified|VAT-Exempt|de|Wer Bitcoin gegen Franken wechselt, erbringt damit eine von der Mehrwertsteuer ausgenommene Leistung.",
        // a sanction for how it is done forbids nothing; a bank is none that lays down rules
        "Exchange_VASP_Licensing|None,Licence-Required,Prohibited|Licence-Required|en|Crypto exchanges must hold a licence. Crypto exchanges will be fined if they do not segregate client assets.",
        "Exchange_VASP_Licensing|None,Licence-Required,Prohibited|Licence-Required|ru|Криптобиржа обязана получить лицензию Национального банка. Нарушение правил деятельности криптобиржи влечет наложение штрафа.",
        "Stablecoins|General-Law,Draft,Regime-In-Force,Banned|Banned|en|No person and no bank may issue a stablecoin.",
        "Token_Offerings|Unregulated,Prospectus-or-White-Paper,Banned|No-Information|en|The Authority may issue guidelines on the public offer of tokens.",
        // an act that names itself may say more, and what cites may lay down or deny
        "Mining|Legal,Legal-With-Restrictions,Banned|Banned|en|This Act may be cited as the Crypto Mining Act 2024, and no person shall mine crypto-assets.",
        "Mining|Legal,Legal-With-Restrictions,Banned|Banned|de|Rechtsgrundlage: Art. 5 des Energiegesetzes verbietet das Schürfen von Kryptowerten.",
        // and no more than two words of the opposite of it
        "Mining|Legal,Restricted,Banned|Legal|en|The mining of crypto-assets is a lawful activity.",
        "Mining|Legal,Restricted,Banned|Restricted|fr|Il est défendu de miner des crypto-actifs avec l'électricité du réseau public.",
      })
  void isReadSo(String topic, String vocabulary, String status, String language, String text) {
    var asked = CorpusFixtures.topic(topic, vocabulary.split(",", -1));
    var said = document("regulator|2025-01-15|" + language, "Circular", text);
    assertThat(read(asked, "KZ", LocalDate.parse("2025-06-01"), said).decision().status())
        .isEqualTo(status);
  }
}
