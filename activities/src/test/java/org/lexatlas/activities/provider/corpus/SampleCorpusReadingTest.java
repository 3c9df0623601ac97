package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.topic;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundPassage;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.store.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the reader makes of the documents that come with the program. */
class SampleCorpusReadingTest {

  private static final String HEAD = "---\n";

  private static final LocalDate AS_OF = LocalDate.parse("2026-11-24");

  private final YAMLMapper yaml = new YAMLMapper();

  @ParameterizedTest
  @ValueSource(strings = {"UZ", "KZ", "DZ", "GT"})
  void readsNoSentenceOfTheLabelThatSaysWhatASampleIs(String country) {
    List<SourceText> texts = SourceTexts.of(samples(country));
    assertThat(texts).isNotEmpty();
    assertThat(texts)
        .allSatisfy(
            text ->
                assertThat(text.sentences())
                    .isNotEmpty()
                    .noneMatch(s -> s.plain().contains("unverified sample")));
  }

  @ParameterizedTest
  @CsvSource({
    "KZ, Taxation_Individuals, Taxed-General",
    "UZ, Taxation_Individuals, Exempt",
    "AE, Taxation_Individuals, Exempt",
    "SV, Taxation_Individuals, Exempt",
    "SG, Taxation_Individuals, No-Information",
    "UZ, Exchange_VASP_Licensing, Licence-Required",
    "KZ, Exchange_VASP_Licensing, Licence-Required",
    "CN, Exchange_VASP_Licensing, Prohibited",
    "AE, Exchange_VASP_Licensing, Licence-Required",
    "SG, Exchange_VASP_Licensing, Licence-Required",
    "EG, Exchange_VASP_Licensing, Prohibited",
    "GT, Exchange_VASP_Licensing, None",
    "IN, AML_CFT_KYC, In-Force",
    "CN, Foreign_Platform_Access, Blocked",
    "CN, Mining, Banned",
    "KZ, Mining, Legal-With-Restrictions",
    "GB, Derivatives_Leverage, Professional-Only",
    "KZ, Payments_Legal_Tender, Prohibited",
    "UZ, Payments_Legal_Tender, Prohibited",
  })
  void readsAStatusByTheSentencesThatSpeakOfIt(String country, String topic, String status) {
    assertThat(reading(topic, country).decision().status()).isEqualTo(status);
  }

  @Test
  void bansPaymentByTheSentenceAboutPaymentAndNotByTheOneAboutTokens() {
    assertThat(reading("Payments_Legal_Tender", "UZ").decision().by())
        .extracting(deciding -> deciding.statement().sentence().text())
        .containsExactly(
            "Crypto-assets may not be used to pay for goods or services in the country.");
  }

  private CorpusReading reading(String topic, String country) {
    List<FoundDocument> samples = samples(country);
    return CorpusFixtures.read(topic(topic), country, AS_OF, samples.toArray(FoundDocument[]::new));
  }

  /** The samples of a country that carry a header of their own. */
  private List<FoundDocument> samples(String country) {
    return Resource.list("corpus-samples.list").stream()
        .filter(path -> path.startsWith(country.toLowerCase(Locale.ROOT) + "/"))
        .filter(path -> path.endsWith(".md") || path.endsWith(".txt"))
        .map(this::sample)
        .toList();
  }

  private FoundDocument sample(String path) {
    String text = Resource.text("corpus-samples/" + path);
    int end = text.indexOf("\n" + HEAD, HEAD.length());
    JsonNode head = yaml.readTree(text.substring(HEAD.length(), end));
    int start = end + HEAD.length() + 1;
    return new FoundDocument(
        path,
        head.path("title").asString(),
        head.path("url").asString(),
        head.path("date").asString(),
        head.path("type").asString(),
        head.path("language").asString(),
        true,
        List.of(new FoundPassage(start, text.substring(start))));
  }
}
