package org.lexatlas.store.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Resource;

class TopicFileTest {

  private static final String GOOD =
      """
      id: Colour
      version: 2
      title: Colour of the coin
      description: Assess the colour.
      statuses:
        - {name: Red, severity: 0, definition: It is red.}
        - {name: Dark-Blue, severity: 1, definition: It is blue.}
      """;

  @Test
  void readsEveryField() {
    assertThat(TopicFile.parse("Colour.yaml", GOOD).topic())
        .isEqualTo(
            new Topic(
                "Colour",
                2,
                "Colour of the coin",
                "Assess the colour.",
                List.of(
                    new StatusTerm("Red", 0, "It is red."),
                    new StatusTerm("Dark-Blue", 1, "It is blue."))));
  }

  @Test
  void namesTheFileAndTheField() {
    assertBroken(GOOD.replace("version: 2", "version: two"), "version must be a whole number");
    assertBroken(GOOD.replace("version: 2", "version: 0"), "version must be a whole number");
    assertBroken(GOOD.replace("title:", "titel:"), "titel is not known; known are id, version");
    assertBroken(GOOD.replace("title: Colour of the coin\n", ""), "title must be a text");
    assertBroken(GOOD.replace("Assess the colour.", "''"), "description must be a text");
    assertBroken(GOOD.replace("id: Colour", "id: Color"), "id is 'Color', but the file must");
    assertBroken(GOOD.replace("id: Colour", "id: A.B"), "id is 'A.B', must match");
    assertBroken(GOOD.replace("severity: 1", "severity: -1"), "statuses[1].severity must be");
    assertBroken(GOOD.replace("severity: 1, ", ""), "statuses[1].severity must be");
    assertBroken(GOOD.replace("It is red.", "' '"), "statuses[0].definition must be a text");
    assertBroken(GOOD.replace("Dark-Blue", "Red"), "statuses[1].name is 'Red', which stands");
    assertBroken(GOOD.replace("Red", "Unclear"), "statuses[0].name is 'Unclear', which stands");
    assertBroken(GOOD.replace("Red", "Not red"), "statuses[0].name is 'Not red', must match");
  }

  @Test
  void namesTheFileOfBrokenYaml() {
    assertBroken("statuses: [", "is not readable as YAML");
    assertBroken(GOOD + "version: 3\n", "is not readable as YAML");
    assertBroken("", "the document must be a mapping of id, version, title");
    assertBroken("- a\n- b\n", "the document must be a mapping of id, version, title");
    assertBroken(
        GOOD.substring(0, GOOD.indexOf("statuses")) + "statuses: []\n",
        "statuses must be a list with one entry at least");
    assertBroken(
        GOOD.substring(0, GOOD.indexOf("statuses")) + "statuses: [Red]\n",
        "statuses[0] must be a mapping of name, severity, definition");
  }

  @Test
  void shipsTheWholeTaxonomy() {
    List<TopicFile> files = TopicFile.shipped();
    assertThat(files).hasSize(22);
    assertThat(files.getFirst().topic().id()).isEqualTo("Retail_Trading_Status");
    assertThat(files.getLast().topic().id()).isEqualTo("Enforcement_Sanctions");
    Topic retail = files.getFirst().topic();
    assertThat(retail.statuses().stream().map(StatusTerm::name))
        .containsExactly(
            "Allowed-Unregulated", "Allowed-Regulated", "Restricted", "Implicit-Ban", "Banned");
    for (TopicFile file : files) {
      Topic topic = file.topic();
      assertThat(topic.description()).as(topic.id()).hasSizeGreaterThan(200);
      assertThat(topic.statuses().stream().map(StatusTerm::severity)).as(topic.id()).isSorted();
      assertThat(topic.statuses().getFirst().severity()).as(topic.id()).isZero();
      assertThat(topic.statuses().stream().map(StatusTerm::definition))
          .as(topic.id())
          .allMatch(definition -> definition.length() > 40);
    }
  }

  @Test
  void listsEveryFileOfTheFolder() throws IOException, URISyntaxException {
    var list = Objects.requireNonNull(getClass().getResource("/topics.list"));
    try (var files = Files.list(Path.of(list.toURI()).resolveSibling("topics"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(Resource.list("topics.list"));
    }
  }

  private static void assertBroken(String yaml, String message) {
    assertThatThrownBy(() -> TopicFile.parse("Colour.yaml", yaml))
        .isInstanceOf(TopicFileException.class)
        .hasMessageStartingWith("Colour.yaml: " + message);
  }
}
