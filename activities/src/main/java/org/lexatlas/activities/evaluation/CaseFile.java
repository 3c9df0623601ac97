package org.lexatlas.activities.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.evaluation.EvaluationCase.ExpectedLaw;
import org.lexatlas.activities.provider.corpus.examples.TextFile;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads {@value #NAME}, the label of a case, strictly: what cannot be meant is an error. */
final class CaseFile {

  static final String NAME = "case.yaml";

  private static final Set<String> KEYS =
      Set.of("country", "topic", "asOf", "status", "laws", "why");
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Function<String, Optional<Jurisdiction>> jurisdictions;
  private final Function<String, Optional<Topic>> topics;

  CaseFile(
      Function<String, Optional<Jurisdiction>> jurisdictions,
      Function<String, Optional<Topic>> topics) {
    this.jurisdictions = jurisdictions;
    this.topics = topics;
  }

  /**
   * Reads the label in a case's folder.
   *
   * @throws BadCase when it cannot be meant
   */
  EvaluationCase read(Path folder) {
    String where = folder.getFileName() + "/" + NAME;
    JsonNode label = tree(folder.resolve(NAME), where);
    for (String key : label.propertyNames()) {
      if (!KEYS.contains(key)) {
        throw new BadCase(
            where, key + " is not known; known are " + KEYS.stream().sorted().toList());
      }
    }
    String code = text(label, "country", where);
    Jurisdiction jurisdiction =
        jurisdictions
            .apply(code)
            .orElseThrow(() -> new BadCase(where, "country: no jurisdiction has code " + code));
    String id = text(label, "topic", where);
    Topic topic =
        topics.apply(id).orElseThrow(() -> new BadCase(where, "topic: there is no topic " + id));
    String status = text(label, "status", where);
    if (!topic.admits(status)) {
      throw new BadCase(where, "status: %s is no status of %s".formatted(status, id));
    }
    return new EvaluationCase(
        folder.getFileName().toString(),
        folder,
        jurisdiction,
        topic,
        day(text(label, "asOf", where), where),
        status,
        laws(label.get("laws"), where),
        MarkFile.read(folder, topic),
        text(label, "why", where));
  }

  private static JsonNode tree(Path file, String where) {
    try {
      JsonNode tree = YAML.readTree(TextFile.read(file));
      if (tree == null || !tree.isObject()) {
        throw new BadCase(where, "must be a mapping of " + KEYS.stream().sorted().toList());
      }
      return tree;
    } catch (JacksonException e) {
      throw new BadCase(where, e.getOriginalMessage());
    } catch (IllegalArgumentException e) {
      throw new BadCase(where, String.valueOf(e.getMessage()));
    }
  }

  private static String text(JsonNode label, String key, String where) {
    JsonNode value = label.get(key);
    String text = value == null ? "" : value.asString("").strip();
    if (text.isEmpty()) {
      throw new BadCase(where, key + ": is missing or empty; write a text");
    }
    return text;
  }

  private static LocalDate day(String text, String where) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadCase(where, "asOf: '%s' is no day; write YYYY-MM-DD".formatted(text));
    }
  }

  private static List<ExpectedLaw> laws(@Nullable JsonNode list, String where) {
    if (list == null || !list.isArray()) {
      throw new BadCase(where, "laws: must be a list; write [] when there are none");
    }
    List<ExpectedLaw> laws = new ArrayList<>();
    for (JsonNode law : list) {
      String identifier = law.path("identifier").asString("").strip();
      String date = law.path("date").asString("").strip();
      if (identifier.isEmpty()) {
        throw new BadCase(where, "laws: every law needs an identifier");
      }
      if (!date.isEmpty() && !date.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
        throw new BadCase(
            where, "laws: date '%s'; write YYYY, YYYY-MM or YYYY-MM-DD".formatted(date));
      }
      laws.add(new ExpectedLaw(identifier, date.isEmpty() ? null : date));
    }
    return laws;
  }
}
