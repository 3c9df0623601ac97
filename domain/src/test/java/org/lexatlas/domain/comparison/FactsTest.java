package org.lexatlas.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FactsTest {

  @Test
  void writesNumbersInOneForm() {
    assertThat(Facts.of("1,000 and 1 000 and 1.5 million and ten per cent").numbers())
        .containsExactly("1000", "1000", "1500000", "10%");
    assertThat(Facts.of("No. 193-VII and Regulation (EU) 2023/1114").numbers())
        .containsExactly("193-vii", "2023/1114");
  }

  @Test
  void writesDatesInOneForm() {
    assertThat(Facts.of("1 April 2023, April 1st, 2023, 2023-04-01 and 01.04.2023").dates())
        .containsExactly("2023-04-01", "2023-04-01", "2023-04-01", "2023-04-01");
    assertThat(Facts.of("с 1 апреля 2023 г., el 1 de abril de 2023, am 1. April 2023").dates())
        .containsExactly("2023-04-01", "2023-04-01", "2023-04-01");
    assertThat(Facts.of("In May 2024, since 2023").dates()).containsExactly("2024-05", "2023");
  }

  @Test
  void currenciesAreKnownBySignCodeAndName() {
    assertThat(Facts.of("US$5, 5 EUR, five tenge and 5 Australian dollars").currencies())
        .containsExactly("usd", "eur", "kzt", "australian dollar");
  }

  @Test
  void negationsNameWhatTheyDeny() {
    assertThat(Facts.of("No person may trade. They don't mine.").negations())
        .containsExactly("not:trade", "not:mine");
    assertThat(Facts.of("See No. 5").negations()).isEmpty();
    assertThat(Facts.of("no more than 5").negations()).isEmpty();
  }

  @Test
  void limitsAndConditionsAreKept() {
    assertThat(Facts.of("Only up to 5, unless licensed").qualifiers())
        .containsExactly("ONLY", "UPPER_LIMIT", "EXCEPTION");
    assertThat(Facts.of("не более 5, только с лицензией").qualifiers())
        .containsExactly("UPPER_LIMIT", "ONLY");
  }
}
