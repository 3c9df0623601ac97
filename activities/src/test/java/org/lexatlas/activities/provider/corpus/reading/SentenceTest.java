package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## Duties of a licensee | true",
        "Duties of a licensee | true",
        "A licensee pays a fee. | false",
        "'« Ces plus-values sont imposées au taux de 12,8 %. »' | false",
        "(a) a purchase by a person under twenty-one years; or | false",
        "(a) a purchase by a person under twenty-one years | false",
        "(A) Duties of a licensee | true",
        "(a) Duties of a licensee | true",
      })
  void tellsHeadingsFromSentences(String text, boolean heading) {
    assertThat(Sentence.of(0, 0, text).heading()).isEqualTo(heading);
  }
}
