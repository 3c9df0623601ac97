package org.lexatlas.activities.provider.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundDocument;
import org.lexatlas.activities.provider.corpus.CorpusReply.FoundPassage;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.store.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the reader makes of the documents that come with the program. */
class SampleCorpusReadingTest {

  private static final String HEAD = "---\n";

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
