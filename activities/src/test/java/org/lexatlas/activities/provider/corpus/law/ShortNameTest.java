package org.lexatlas.activities.provider.corpus.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the VASP Act | Virtual Asset Service Providers Act, 2022 (Act 5 of 2022)           | true
          VAITOS Act   | Virtual Asset and Initial Token Offering Services Act 2021          | true
          FAIS Act     | Financial Advisory and Intermediary Services Act, 2002              | true
          VASP Act     | Virtual Assets Act, 2022                                            | false
          VASP Rules   | Virtual Asset Service Providers Act, 2022                           | false
          Tax Act      | Trade Accounts Exchange Act                                         | false
          """)
  void tellsAShortName(String shortName, String name, boolean same) {
    assertThat(ShortName.of(shortName, name)).isEqualTo(same);
    assertThat(ShortName.of(name, shortName)).isEqualTo(same);
  }
}
