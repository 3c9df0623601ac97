package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** One sentence in one document, for the topics beside retail trading. */
class OtherTopicsTest {

  @ParameterizedTest(name = "{0}: {1} <- {3}")
  @CsvFileSource(
      resources = "/reading/topic-sentences.csv",
      delimiter = '|',
      maxCharsPerColumn = 2000)
  void readsASentence(String topic, String status, String language, String sentence) {
    var reading =
        read(
            topic(topic),
            "KZ",
            document(
                "law|2023-05-01|" + language,
                "Crypto-assets, Kryptowerte, criptoactivos, criptoativos, криптовалюта",
                sentence));
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
