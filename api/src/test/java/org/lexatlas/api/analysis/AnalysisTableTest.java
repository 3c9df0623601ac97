package org.lexatlas.api.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =cmd|' /C calc'!A0",
        "\uFF1D1",
        "\uFF20x",
      })
  void noCellBeginsAFormula(String text) {
    assertThat(AnalysisTable.guarded(text)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Allowed", "1 = 1", "10% of income", "a-b", "'=1"})
  void otherTextsStayAsTheyAre(String text) {
    assertThat(AnalysisTable.guarded(text)).isEqualTo(text);
  }
}
