package org.lexatlas.activities.provider.corpus.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTitleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ley N° 20.501. Modificación de la Ley N° 20.345|Ley N° 20.501 – Modificación de la Ley N° 20.345",
        "Notice No. 5 of Coins Inc.|Notice No. 5 of Coins Inc.",
        "Act No. 14 of 2025|Act No. 14 of 2025",
      })
  void endsNoSentenceThatCitesIt(String title, String inline) {
    assertThat(InlineTitle.of(title)).isEqualTo(inline);
  }
}
