package org.lexatlas.activities.provider.corpus.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexatlas.activities.provider.corpus.rules.TopicRules.DecisionRow;
import org.lexatlas.store.Resource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class RuleFilesTest {

  @ParameterizedTest
  @MethodSource("topics")
  void everyTopicHasRulesThatReachEachOfItsStatuses(String topic) {
    var rules = RuleFiles.topic(topic).orElseThrow();
    assertThat(rules.topic()).isEqualTo(topic);
    assertThat(rules.queries()).containsOnlyKeys(RuleFiles.LANGUAGES);
    assertThat(reached(rules)).containsExactlyInAnyOrderElementsOf(statuses(topic));
    RuleFiles.LANGUAGES.forEach(
        language -> assertThat(Vocabulary.of(rules, language).language()).isEqualTo(language));
  }

  private static List<String> topics() {
    return Resource.list("topics.list").stream().map(file -> file.replace(".yaml", "")).toList();
  }

  private static Set<String> reached(TopicRules rules) {
    return rules.decide().isEmpty()
        ? rules.rules().stream()
            .flatMap(rule -> Stream.of(rule.finds(), rule.whenProposed(), rule.whenFuture()))
            .flatMap(found -> Stream.ofNullable(found.get("status")))
            .collect(Collectors.toSet())
        : rules.decide().stream().map(DecisionRow::status).collect(Collectors.toSet());
  }

  private static List<String> statuses(String topic) {
    return new YAMLMapper()
        .readTree(Resource.text("topics/" + topic + ".yaml"))
        .path("statuses")
        .valueStream()
        .map(status -> status.path("name").asString(""))
        .toList();
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
