package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.MINING;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.read;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.domain.topic.Topic;

/** What somebody claims who does not know decides nothing. */
class HearsayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|Mining of cryptocurrencies is banned in the whole country.|A dealer at the market swore that cryptocurrency mining is banned in the whole country.",
        "ru|Майнинг криптовалют запрещён на всей территории страны.|Телеграм-каналы уверяют, что майнинг криптовалют запрещён на всей территории страны.",
        "es|La minería de criptomonedas está prohibida en todo el país.|Un youtuber asegura que la minería de criptomonedas está prohibida en todo el país.",
        "fr|Le minage de cryptomonnaies est interdit dans tout le pays.|À l'en croire, le minage de cryptomonnaies est interdit dans tout le pays.",
        "de|Das Mining von Kryptowährungen ist im ganzen Land verboten.|Angeblich ist das Mining von Kryptowährungen im ganzen Land verboten.",
        "pt|A mineração de criptomoedas é proibida em todo o país.|Um influenciador garante que a mineração de criptomoedas é proibida em todo o país.",
      })
  void isNotHeard(String language, String told, String claimed) {
    assertThat(status("news|2025-01-15|" + language, told)).isEqualTo("Banned");
    assertThat(status("news|2025-01-15|" + language, claimed)).isEqualTo(Topic.NO_INFORMATION);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "news|The energy ministry said that cryptocurrency mining is banned in the whole country.",
        "law|A person who has claimed that a permit was held, or boasts that one is, mines cryptocurrency unlawfully: cryptocurrency mining is banned.",
      })
  void whatAnAuthorityOrALawSaysIsNoHearsay(String type, String sentence) {
    assertThat(status(type + "|2025-01-15", sentence)).isEqualTo("Banned");
  }

  private static String status(String source, String sentence) {
    return read(MINING, "KZ", document(source, "Mining of cryptocurrencies", sentence))
        .decision()
        .status();
  }
}
