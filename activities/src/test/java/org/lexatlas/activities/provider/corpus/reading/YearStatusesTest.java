package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearStatusesTest {

  private static final Map<String, Double> HEARD =
      Map.of("Exchanging-2027", 0.4, "Exchanging-2028", 0.3, "Not-Committed", 0.2, "none", 0.1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The first exchange takes place in 2028. | Exchanging-2027 | 0 | false",
        "The first exchange takes place in 2028. | Exchanging-2028 | 0.5 | false",
        "The first exchange takes place in 2028. | none | 0.1667 | false",
        "Data of 2027 are exchanged in the year after. | Exchanging-2028 | 0.3 | false",
        "Data of 2027 are exchanged in the year after. | Exchanging-2027 | 0.4 | false",
        "Data are collected from 1 January 2026. | Exchanging-2028 | 0 | false",
        "The pledge of 2023 names no year. | Exchanging-2028 | 0.3 | false",
        "Regulation 20281 names no year. | Exchanging-2027 | 0.4 | false",
        "Data of 2027 are sent by 30 September of the year after. | Exchanging-2027 | 0 | true",
        "Data of 2027 are sent by 30 September of the year after. | Exchanging-2028 | 0.5 | true",
        "Data of 2026 and 2027 are sent in the following year. | Exchanging-2027 | 0.4 | true",
        "Data are sent in the following year. | Exchanging-2027 | 0.4 | true",
      })
  void aSentenceTellsTheYearThatItNamesOrTheOneAfter(
      String said, String status, double share, boolean yearAfter) {
    assertThat(YearStatuses.possible(HEARD, said, yearAfter).getOrDefault(status, 0.0))
        .isEqualTo(share, within(0.001));
  }

  @ParameterizedTest
  @CsvSource({"'The first exchange takes place in 2031.'", "'It begins.'"})
  void otherStatusesAreLeftAsTheyAre(String said) {
    var heard = Map.of("Banned", 0.6, "none", 0.4);
    assertThat(YearStatuses.possible(heard, said, true)).isEqualTo(heard);
  }
}
