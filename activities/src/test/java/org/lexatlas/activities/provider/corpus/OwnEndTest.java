package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;

/** Acts that say themselves for how long they hold. */
class OwnEndTest {

  private static final String BAN = "The purchase and sale of cryptocurrency is prohibited.";

  private static String status(FoundDocument... documents) {
    return read(RETAIL, "KZ", documents).decision().status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The purchase and sale of cryptocurrency is prohibited.|This Order has effect from 1 January 2024 until the end of 30 June 2024.",
        "en|The purchase and sale of cryptocurrency is prohibited.|This Order expires on 30 June 2024.",
        "de|Der Kauf und Verkauf von Kryptowerten ist verboten.|Diese Verordnung gilt bis zum 30. Juni 2024.",
        "fr|L'achat et la vente de crypto-actifs sont interdits.|Le présent arrêté est en vigueur jusqu'au 30 juin 2024.",
        "es|Se prohíbe la compra y la venta de criptoactivos.|La presente resolución rige hasta el 30 de junio de 2024.",
        "pt|São proibidas a compra e a venda de criptoativos.|A presente resolução vigora até 30 de junho de 2024.",
        "ru|Покупка и продажа криптовалют запрещены.|Настоящее постановление действует до 30 июня 2024 года.",
      })
  void anActEndsOnItsOwnLastDay(String language, String ban, String term) {
    assertThat(status(order(language, ban, term))).isNotEqualTo("Banned");
    assertThat(
            status(
                order(language, ban, term.replace("2024.", "2030.").replace("2024 г", "2030 г"))))
        .isEqualTo("Banned");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "This Order has effect until 30 June 2024.|The Order was renewed for another two years.",
        "Section 5 of this Order has effect until 30 June 2024.|It was not renewed.",
        "This Order shall not have effect until 30 June 2024.|It was not renewed.",
        "This Order applies to contracts entered into until 30 June 2024 and to later ones.|It was not renewed.",
      })
  void unlessItWasProlongedOrAnotherThingEnds(String term, String later) {
    assertThat(
            status(
                order("en", "The purchase and sale of cryptocurrency is prohibited.", term),
                document("regulator|2025-03-09", "Answers on cryptocurrency", later)))
        .isEqualTo("Banned");
  }

  private static FoundDocument order(String language, String ban, String term) {
    return document("law|2024-01-01|" + language, "Order", "1. " + ban + "\n\n2. " + term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The purchase and sale of cryptocurrency is prohibited.|This Order takes effect on the day on which it is made and lapses six months thereafter, unless it is extended.",
        "en|The purchase and sale of cryptocurrency is prohibited.|This Order remains in force for six months.",
        "de|Der Kauf und Verkauf von Kryptowerten ist verboten.|Diese Verordnung gilt für die Dauer von sechs Monaten.",
        "fr|L'achat et la vente de crypto-actifs sont interdits.|Le présent arrêté cesse de produire effet six mois après sa publication.",
        "fr|L'achat et la vente de crypto-actifs sont interdits.|Le présent décret s'applique pendant vingt-quatre mois à compter du 1er juillet 2021.",
        "es|Se prohíbe la compra y la venta de criptoactivos.|La presente resolución tendrá una vigencia de seis meses.",
        "pt|São proibidas a compra e a venda de criptoativos.|A presente resolução vigora pelo prazo de seis meses.",
        "ru|Покупка и продажа криптовалют запрещены.|Настоящее постановление действует в течение шести месяцев.",
      })
  void anActEndsAfterItsTime(String language, String ban, String term) {
    assertThat(status(order(language, ban, term))).isNotEqualTo("Banned");
  }

  @Test
  void whatWasNotProlongedIsOver() {
    assertThat(
            status(
                order("en", BAN, "This Order lapses six months after it is made."),
                document(
                    "regulator|2025-03-09",
                    "Answers on cryptocurrency",
                    "The Assembly rose without a resolution to extend it.")))
        .isNotEqualTo("Banned");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A permit under this Order expires six months after its issue.",
        "This Order ceases to apply to a provider six months after it has surrendered its licence.",
        "This Order lapses twelve months after 1 January 2090.",
        "This Order expires 6 months after the end of the state of emergency.",
        "This Order remains in force for the period of one hundred and twenty months.",
        "This Order takes effect six months after its publication.",
        "This Order lapses unless the Assembly confirms it within two months.",
        "This Order remains in force for ten years.",
        "Article 5 of this Order lapses six months thereafter.",
      })
  void notBeforeNorWhereAnotherThingEnds(String term) {
    assertThat(status(order("en", BAN, term))).isEqualTo("Banned");
  }
}
