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
        "3. Capital gains ........................ 7. | true",
        "Whoever sells ... shall pay ... | false",
      })
  void tellsHeadingsFromSentences(String text, boolean heading) {
    assertThat(Sentence.of(0, 0, text).heading()).isEqualTo(heading);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A firm shall keep the stor- / age of keys apart. | a firm shall keep the storage of keys apart.",
        "Des actifs numé-  /   riques sont échangés. | des actifs numériques sont échangés.",
        "Хранение вирту- / альных активов. | хранение виртуальных активов.",
        "Whoever sells crypto- / assets to non- / residents. | whoever sells crypto-assets to non-residents.",
        "A tax on coins - / and on tokens. | a tax on coins - and on tokens.",
        "The Act of 2025- / 26 is in force. | the act of 2025- 26 is in force.",
      })
  void putsWordsTogetherThatALineParts(String text, String plain) {
    String lines = text.replace("/ ", "\n").replace("/", "\n");
    assertThat(Sentence.of(0, 0, lines).plain()).isEqualTo(plain);
    assertThat(Sentence.of(0, 0, lines).text()).as("quoted as it stands").isEqualTo(lines);
    assertThat(Sentence.of(0, 0, lines).line()).isEqualToIgnoringCase(plain);
  }
}
