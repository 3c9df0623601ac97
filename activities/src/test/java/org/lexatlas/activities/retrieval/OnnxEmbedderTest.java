package org.lexatlas.activities.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class OnnxEmbedderTest {

  private final Embedder embedder = new OnnxEmbedder();

  @Test
  void answersLieNearerToTheirQuestionThanOtherTexts() {
    Meaning question = embedder.question("May private persons trade virtual currencies?");
    List<Meaning> texts =
        embedder.texts(
            List.of(
                "Natural persons are free to buy and sell bitcoin through licensed venues.",
                "The harvest of apples begins in September in the northern valleys."));
    assertThat(question.cosine(texts.getFirst()))
        .isGreaterThan(question.cosine(texts.getLast()) + 0.1);
  }

  @Test
  void theSameTextAlwaysMeansTheSame() {
    String text = "Exchanges must hold a licence. ".repeat(40);
    byte[] first = bytes(embedder.texts(List.of(text)).getFirst());
    assertThat(bytes(embedder.texts(List.of("Before it.", text)).getLast())).isEqualTo(first);
    assertThat(bytes(new OnnxEmbedder().texts(List.of(text)).getFirst())).isEqualTo(first);
  }

  @Test
  void bytesKeepTheDirection() {
    Meaning a = Meaning.of(new float[] {0.5f, -0.25f, 0f});
    assertThat(a.cosine(Meaning.of(new float[] {1f, -0.5f, 0f}))).isCloseTo(1, within(1e-6));
    assertThat(a.cosine(Meaning.of(new float[] {0f, 0f, 1f}))).isZero();
    assertThat(a.cosine(Meaning.of(new float[] {0f, 0f, 0f}))).isZero();
  }

  private static byte[] bytes(Meaning meaning) {
    var bytes = new byte[meaning.dimensions()];
    meaning.writeTo(bytes, 0);
    return bytes;
  }
}
