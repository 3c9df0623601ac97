package org.lexatlas.activities.provider.corpus.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.store.Resource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class ExampleFileTest {

  @Test
  void readsLinesAndPassesOverRemarks() {
    assertThat(
            ExampleFile.parse("a", "# remark\n\nBanned\ten\tIt is forbidden. \r\nnone\tru\tНет."))
        .containsExactly(
            new Example("Banned", "en", "It is forbidden."), new Example("none", "ru", "Нет."));
  }

  @Test
  void readsWhatItWrites() {
    var example = new Example("Banned", "en", "It\u2028is\n\u00a0forbidden.");
    var named = new Example("Banned", "en", "It is forbidden.", Naming.AROUND);
    assertThat(ExampleFile.parse("a", ExampleFile.line(example) + ExampleFile.line(named)))
        .containsExactly(new Example("Banned", "en", "It is forbidden."), named);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Banned en It is.| 'a, line 2: has 1 columns; write label, language and sentence'",
        "'Banned\ten\tIt\tis\there.'| has 5 columns",
        "'Banned\ten\tIt is.\tthere'| write one of [itself, around, nowhere], or leave it out",
        "'\ten\tIt is.'| label and sentence must not be empty",
        "'Banned\tenglish\tIt is.'| two small letters"
      })
  void aLineThatCannotBeMeantIsNamed(String line, String words) {
    assertThatThrownBy(() -> ExampleFile.parse("a", "# head\n" + line.replace("\\t", "\t")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyTopicHasExamplesOfEachStatusInEachLanguage(String topic) {
    List<Example> examples = examples("", topic);
    Set<String> labels = labels(topic);
    for (String language : RuleFiles.LANGUAGES) {
      assertThat(examples)
          .filteredOn(example -> example.language().equals(language))
          .extracting(Example::label)
          .as(language)
          .containsAll(labels);
    }
    assertThat(examples).extracting(Example::label).isSubsetOf(labels);
    assertThat(examples).extracting(Example::sentence).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("topics")
  void whatCasesTaughtContradictsNeitherItselfNorTheVocabulary(String topic) {
    List<Example> mined = examples("mined/", topic);
    Set<String> labels = labels(topic);
    assertThat(mined).isNotEmpty().extracting(Example::label).isSubsetOf(labels);
    assertThat(mined).extracting(Example::sentence).doesNotHaveDuplicates();
  }

  private static List<Example> examples(String folder, String topic) {
    return ExampleFile.parse(topic, Resource.text("evidence-examples/" + folder + topic + ".tsv"));
  }

  private static List<String> topics() {
    return Resource.list("topics.list").stream().map(file -> file.replace(".yaml", "")).toList();
  }

  /** The topic's statuses, and none. */
  private static Set<String> labels(String topic) {
    Set<String> labels = new HashSet<>(Set.of(Example.NOTHING));
    new YAMLMapper()
        .readTree(Resource.text("topics/" + topic + ".yaml"))
        .path("statuses")
        .forEach(status -> labels.add(status.path("name").asString("")));
    return labels;
  }
}
