package org.lexatlas.activities.provider.corpus.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExampleModelTest {

  private static final List<Example> EXAMPLES =
      List.of(
          new Example("Banned", "en", "The sale of tokens is prohibited."),
          new Example("Banned", "en", "Dealing in tokens is prohibited and punished."),
          new Example("Banned", "ru", "Продажа токенов запрещается."),
          new Example("Banned", "ru", "Запрещается оборот токенов."),
          new Example("Open", "en", "Anyone may sell tokens freely."),
          new Example("Open", "en", "Residents may freely hold tokens."),
          new Example("Open", "ru", "Продажа токенов разрешена всем."),
          new Example("Open", "ru", "Разрешено свободно хранить токены."),
          new Example("none", "en", "The market closed higher on Friday."),
          new Example("none", "en", "The market was calm on Monday."));

  @Test
  void hearsWhatASentenceSoundsLike() {
    ExampleModel model = ExampleModel.of(EXAMPLES);
    assertThat(best(model.of("In this country, dealing in coins is prohibited.")))
        .isEqualTo("Banned");
    assertThat(best(model.of("Everyone may freely hold coins."))).isEqualTo("Open");
    assertThat(best(model.of("On Tuesday the market was calm."))).isEqualTo("none");
    assertThat(best(model.of("Запрещён оборот."))).as("another ending").isEqualTo("Banned");
  }

  @Test
  void likelihoodsAreOneTogetherAndAlwaysTheSame() {
    Map<String, Double> heard = ExampleModel.of(EXAMPLES).of("Tokens are prohibited.");
    assertThat(heard).containsOnlyKeys("Banned", "Open", "none");
    assertThat(heard.values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(ExampleModel.of(EXAMPLES).of("Tokens are prohibited.")).isEqualTo(heard);
  }

  @Test
  void wordsThatNoExampleHasSayNothing() {
    Map<String, Double> heard = ExampleModel.of(EXAMPLES).of("仮想通貨");
    assertThat(heard.values()).allMatch(likely -> likely < 0.6);
    assertThat(ExampleModel.of(EXAMPLES).of("")).isEqualTo(heard);
  }

  @Test
  void oneLabelTeachesNothing() {
    assertThatThrownBy(() -> ExampleModel.of(EXAMPLES.subList(0, 2)))
        .hasMessageContaining("two labels");
  }

  private static String best(Map<String, Double> heard) {
    return heard.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
