package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.provider.corpus.rules.Places;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;

/** Which places a sentence names: by their names, their people, their capitals. */
class PlacesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | GEORGETOWN - From Monday platforms that sell to Guyanese households are registered. | [GY]",
        "en | Dubai: VARA issues a custody licence. | [AE]",
        "en | The Swiss Federal Council | [CH]",
        "en | The Papua New Guinean central bank | [PG]",
        "en | The South Sudanese and the Sudanese governments | [SD, SS]",
        "en | Regulators in Port-au-Prince and Santo Domingo | [DO, HT]",
        "en | A fine of 10,000 U.S. dollars or 9,000 Swiss francs | []",
        "en | Residents of New Jersey under the Vienna Convention | [US]",
        "ru | штраф в 500 долларов США | []",
        "es | una multa de mil dólares estadounidenses | []",
        "ru | Минфин ЮАР и Банк Бразилии | [BR, ZA]",
        "ru | Швейцарские банки в Цюрихе | [CH]",
        "ru | Кроме того, это самое важное, и мало кто это знал. | []",
        "es | la SEC estadounidense y el banco central brasileño | [BR, US]",
        "es | La reunión con Mauricio fue en marzo. | []",
        "fr | les autorités nigérianes et la banque centrale suisse | [CH, NG]",
        "fr | Maurice l'a signé. | []",
        "de | Die österreichische Aufsicht und Zürich | [AT, CH]",
        "pt | A reunião com Maurício em Brasília | [BR]",
      })
  void aSentenceNamesItsPlaces(String language, String sentence, String codes) {
    assertThat(Places.in(language).named(PlainWords.of(sentence))).hasToString(codes);
  }
}
