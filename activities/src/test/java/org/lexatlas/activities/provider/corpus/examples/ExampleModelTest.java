package org.lexatlas.activities.provider.corpus.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
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
    assertThat(best(model.of("In this country, dealing in coins is prohibited.", Naming.ITSELF)))
        .isEqualTo("Banned");
    assertThat(best(model.of("Everyone may freely hold coins.", Naming.ITSELF))).isEqualTo("Open");
    assertThat(best(model.of("On Tuesday the market was calm.", Naming.ITSELF))).isEqualTo("none");
    assertThat(best(model.of("Запрещён оборот.", Naming.ITSELF)))
        .as("another ending")
        .isEqualTo("Banned");
  }

  @Test
  void likelihoodsAreOneTogetherAndAlwaysTheSame() {
    Map<String, Double> heard =
        ExampleModel.of(EXAMPLES).of("Tokens are prohibited.", Naming.ITSELF);
    assertThat(heard).containsOnlyKeys("Banned", "Open", "none");
    assertThat(heard.values().stream().mapToDouble(Double::doubleValue).sum())
        .isCloseTo(1, within(1e-9));
    assertThat(ExampleModel.of(EXAMPLES).of("Tokens are prohibited.", Naming.ITSELF))
        .isEqualTo(heard);
  }

  @Test
  void wordsThatNoExampleHasSayNothing() {
    Map<String, Double> heard = ExampleModel.of(EXAMPLES).of("仮想通貨", Naming.ITSELF);
    assertThat(heard.values()).allMatch(likely -> likely < 0.6);
    assertThat(ExampleModel.of(EXAMPLES).of("", Naming.ITSELF)).isEqualTo(heard);
  }

  @Test
  void whereTheTopicIsNamedTellsToo() {
    String said = "A licence is needed for it.";
    var examples = new ArrayList<>(EXAMPLES);
    examples.add(new Example("Open", "en", said, Naming.AROUND));
    examples.add(new Example("none", "en", "A licence is needed for this.", Naming.NOWHERE));
    ExampleModel model = ExampleModel.of(examples);
    assertThat(best(model.of(said, Naming.AROUND))).isEqualTo("Open");
    assertThat(best(model.of(said, Naming.NOWHERE))).isEqualTo("none");
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
