package org.lexatlas.activities.provider.corpus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleFilesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Retail_Trading_Status",
        "Mining",
        "Payments_Legal_Tender",
        "Exchange_VASP_Licensing",
        "Taxation_Individuals",
        "Travel_Rule",
        "CBDC",
        "Stablecoins",
        "AML_CFT_KYC",
        "Advertising_Promotions"
      })
  void topicsFileIsSound(String topic) {
    var rules = RuleFiles.topic(topic).orElseThrow();
    assertThat(rules.topic()).isEqualTo(topic);
    assertThat(rules.rules()).isNotEmpty();
    assertThat(rules.queries()).containsKey("en");
    RuleFiles.LANGUAGES.forEach(
        language -> assertThat(Vocabulary.of(rules, language).language()).isEqualTo(language));
  }

  @Test
  void lexiconsNameTheSameConcepts() {
    var english = RuleFiles.lexicon("en").keySet();
    for (String language : RuleFiles.LANGUAGES) {
      assertThat(RuleFiles.lexicon(language).keySet()).as(language).containsAll(english);
    }
  }

  @Test
  void topicWithoutAFileHasNoRules() {
    assertThat(RuleFiles.topic("Nothing_Of_The_Kind")).isEmpty();
    assertThat(RuleFiles.topic("../secrets")).isEmpty();
  }

  @Test
  void ruleThatNamesAnUnknownConceptIsRefused() {
    assertThatThrownBy(
            () -> RuleFiles.parse("{topic: T, rules: [{id: r, all: [unheard-of], aside: true}]}"))
        .hasMessageContaining("rule 'r'")
        .hasMessageContaining("unheard-of");
  }

  @Test
  void ruleThatFindsNothingIsRefused() {
    assertThatThrownBy(() -> RuleFiles.parse("{topic: T, rules: [{id: r, all: [asset]}]}"))
        .hasMessageContaining("finds nothing");
  }

  @Test
  void unknownKeyIsRefused() {
    assertThatThrownBy(() -> RuleFiles.parse("{topic: T, ruels: []}"))
        .hasMessageContaining("ruels");
  }
}
