package org.lexatlas.store.topic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A topic as it is written in a YAML file.
 *
 * @param name the file's own, {@code <topic id>.yaml}; errors begin with it
 */
record TopicFile(String name, Topic topic) {

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private static final Set<String> FIELDS =
      ordered("id", "version", "title", "description", "statuses");

  private static final Set<String> STATUS_FIELDS = ordered("name", "severity", "definition");

  /** The topics that the program carries, in their order. */
  static List<TopicFile> shipped() {
    return Resource.list("topics.list").stream()
        .map(name -> parse(name, Resource.text("topics/" + name)))
        .toList();
  }

  /**
   * Reads one file.
   *
   * @throws TopicFileException when a field is missing, unknown or not what it must be
   */
  static TopicFile parse(String name, String yaml) {
    var fields = YamlFields.of(name, "", document(name, yaml), FIELDS);
    String id = fields.word("id", Topic.ID);
    if (!name.equals(id + ".yaml")) {
      throw fields.broken(
          "id", "is '" + id + "', but the file must then be called " + id + ".yaml");
    }
    return new TopicFile(
        name,
        new Topic(
            id,
            fields.number("version", 1),
            fields.text("title"),
            fields.text("description"),
            statuses(fields.list("statuses", STATUS_FIELDS))));
  }

  private static JsonNode document(String name, String yaml) {
    try {
      return YAML.readTree(yaml);
    } catch (JacksonException e) {
      throw new TopicFileException(name, e);
    }
  }

  private static List<StatusTerm> statuses(List<YamlFields> entries) {
    var names = new LinkedHashSet<String>(List.of(Topic.UNCLEAR, Topic.NO_INFORMATION));
    var terms = new ArrayList<StatusTerm>();
    for (YamlFields entry : entries) {
      String status = entry.word("name", StatusTerm.NAME);
      if (!names.add(status)) {
        throw entry.broken(
            "name",
            "is '" + status + "', which stands above already or is admitted by every topic");
      }
      terms.add(new StatusTerm(status, entry.number("severity", 0), entry.text("definition")));
    }
    return terms;
  }

  private static Set<String> ordered(String... names) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(List.of(names)));
  }
}
