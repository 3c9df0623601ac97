package org.lexatlas.store.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one mapping in a topic file, read strictly: a missing field, one of the wrong type
 * and one that nobody knows are errors that name it.
 *
 * @param path where the mapping stands, such as {@code statuses[2].}, empty at the top
 */
record YamlFields(String file, String path, JsonNode node) {

  static YamlFields of(String file, String path, @Nullable JsonNode node, Set<String> known) {
    if (node == null || !node.isObject()) {
      String what = path.isEmpty() ? "the document" : path.substring(0, path.length() - 1);
      throw new TopicFileException(file, what, "must be a mapping of " + String.join(", ", known));
    }
    var fields = new YamlFields(file, path, node);
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        throw fields.broken(name, "is not known; known are " + String.join(", ", known));
      }
    }
    return fields;
  }

  String text(String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isString() || value.stringValue().isBlank()) {
      throw broken(name, "must be a text that is not empty");
    }
    return value.stringValue().strip();
  }

  String word(String name, Pattern pattern) {
    String word = text(name);
    if (!pattern.matcher(word).matches()) {
      throw broken(name, "is '" + word + "', must match " + pattern);
    }
    return word;
  }

  int number(String name, int least) {
    JsonNode value = node.get(name);
    if (value == null || !value.isInt() || value.intValue() < least) {
      throw broken(name, "must be a whole number from " + least + " up");
    }
    return value.intValue();
  }

  /** The mappings of a list that holds one at least. */
  List<YamlFields> list(String name, Set<String> known) {
    JsonNode value = node.get(name);
    if (value == null || !value.isArray() || value.isEmpty()) {
      throw broken(name, "must be a list with one entry at least");
    }
    var entries = new ArrayList<YamlFields>();
    for (int i = 0; i < value.size(); i++) {
      entries.add(of(file, path + name + "[" + i + "].", value.get(i), known));
    }
    return entries;
  }

  TopicFileException broken(String name, String what) {
    return new TopicFileException(file, path + name, what);
  }
}
