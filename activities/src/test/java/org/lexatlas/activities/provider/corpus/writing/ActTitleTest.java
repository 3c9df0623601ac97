package org.lexatlas.activities.provider.corpus.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActTitleTest {

  private static final String OTHER = "Notice on fees";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lei n.º 9/2025, de 15 de Setembro",
        "Decreto n.º 40/2019 de 12 de Junho.",
        "Decreto Ley No. 25-1963.",
        "Ley 27.739 de 15 de marzo de 2024",
        "The Virtual Assets Act, No. 41 of 2023",
        "Federal Law No. 259-FZ of 31 July 2020",
        "Loi n° 2019-486 du 22 mai 2019",
        "Закон от 31 июля 2020 г. № 259-ФЗ"
      })
  void theBareNameOfAnActIsATitle(String line) {
    assertThat(ActTitle.is(line, OTHER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Virtual Assets Act, Decree No. 41-2023, is repealed.",
        "Lei n.º 9/2025, de 15 de Setembro, proíbe a mineração.",
        "Decree No. 5 of 2020 bans mining",
        "Mining is banned by the Virtual Assets Act, No. 41 of 2023.",
        "Law No. 9 of 2020 applies from 1 May 2026.",
        "No act speaks of it."
      })
  void aSentenceThatNamesAnActIsNone(String line) {
    assertThat(ActTitle.is(line, OTHER)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lei n.º 9/2025, de 15 de Setembro, que altera a Lei n.º 12/2021",
        "Lei n.º 9/2025, de 15 de Setembro, que altera a Lei n.º 12/2021, e aprova medidas"
      })
  void theTitleOfTheDocumentIsOneHoweverLong(String line) {
    String title =
        "Lei n.º 9/2025, de 15 de Setembro, que altera a Lei n.º 12/2021, e aprova medidas";
    assertThat(ActTitle.is(line, title)).isTrue();
    assertThat(ActTitle.is(line + ".", title)).isFalse();
  }
}
