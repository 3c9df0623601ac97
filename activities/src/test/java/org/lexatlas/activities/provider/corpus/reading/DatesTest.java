package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-02-06|of 6 February 2023",
        "2023-02-06|on February 6, 2023",
        "2023-02-06|от 06.02.2023",
        "2023-02-06|2023-02-06",
        "2023-02-06|6 февраля 2023 года",
        "2024-01-01|le 1er janvier 2024",
        "2025-02-01|desde el 1.º de febrero de 2025",
        "2024-01-01|am 1. Januar 2024",
        "2022-12-21|de 21 de dezembro de 2022",
        "2024-06-26|el 26 de junio de 2024",
        "2021-09-24|2021年9月24日",
        "2023-04|in April 2023",
        "2019|in 2019",
      })
  void readsADate(String date, String text) {
    assertThat(Dates.in(text)).extracting(Dates.Found::date).containsExactly(date);
  }

  @Test
  void passesOverWhatIsNoDate() {
    assertThat(Dates.in("Regulation 2023/1114 and markets of 193 members")).isEmpty();
    assertThat(Dates.in("40.02.2023 and 2023-13-01"))
        .extracting(Dates.Found::date)
        .doesNotContain("2023-02-40", "2023-13-01");
  }
}
