package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.RETAIL;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One sentence in one document: what status it comes to by itself. */
class RetailTradingSentencesTest {

  @ParameterizedTest(name = "{0} <- {1}")
  @CsvFileSource(
      resources = "/reading/retail-sentences.csv",
      delimiter = '|',
      maxCharsPerColumn = 2000)
  void readsASentence(String status, String language, String sentence) {
    var reading = read(RETAIL, "KZ", document("law|2023-05-01|" + language, "Crypto", sentence));
    assertThat(reading.decision().status())
        .as(
            () ->
                reading.statements().stream()
                    .map(s -> s.rule() + " " + s.facet() + "=" + s.value() + " " + s.force())
                    .toList()
                    .toString())
        .isEqualTo(status);
  }
}
