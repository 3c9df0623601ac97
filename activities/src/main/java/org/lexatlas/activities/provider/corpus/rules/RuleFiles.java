package org.lexatlas.activities.provider.corpus.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the data files of {@code evidence-rules/}: one {@code <Topic_Id>.yaml} a topic, one {@code
 * lexicon.<language>.yaml} a language, and {@code places.yaml}. A file that is not well-formed is
 * an error that names it; a topic without a file has no rules, and that is none.
 */
public final class RuleFiles {

  /** The languages that have a lexicon; documents in others are read by the first. */
  public static final List<String> LANGUAGES = List.of("en", "ru", "es", "fr", "de", "pt");

  private static final String FOLDER = "evidence-rules/";

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  /** The files come with the program and do not change while it runs. */
  private static final Map<String, Optional<TopicRules>> TOPICS = new ConcurrentHashMap<>();

  private RuleFiles() {}

  /** The rules of a topic, when it has any. */
  public static Optional<TopicRules> topic(String id) {
    return TOPICS.computeIfAbsent(id, RuleFiles::readTopic);
  }

  private static Optional<TopicRules> readTopic(String id) {
    if (!id.matches("[A-Za-z0-9_]+")) {
      return Optional.empty();
    }
    TopicRules rules = read(id + ".yaml", new TypeReference<TopicRules>() {});
    if (rules != null) {
      RuleCheck.check(rules);
    }
    return Optional.ofNullable(rules);
  }

  /**
   * Reads and checks rules that are written as a topic's file is.
   *
   * @throws IllegalStateException when they are not well-formed; the message names the place
   */
  public static TopicRules parse(String yaml) {
    try {
      TopicRules rules = YAML.readValue(yaml, TopicRules.class);
      if (rules == null) {
        throw new IllegalStateException("evidence rules: there are none; begin with topic:");
      }
      RuleCheck.check(rules);
      RuleCheck.phrases(rules);
      return rules;
    } catch (UnrecognizedPropertyException e) {
      throw new IllegalStateException(
          "evidence rules: there is no key '%s' there; known are %s"
              .formatted(
                  e.getPropertyName(),
                  e.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList()),
          e);
    } catch (JacksonException e) {
      throw new IllegalStateException("evidence rules: " + place(e) + e.getOriginalMessage(), e);
    }
  }

  private static String place(JacksonException e) {
    var at = e.getLocation();
    return at == null || at.getLineNr() < 1 ? "" : "line " + at.getLineNr() + ": ";
  }

  /** The phrases of every concept in a language that has a lexicon. */
  static Map<String, List<String>> lexicon(String language) {
    Map<String, List<String>> concepts =
        read(
            "lexicon." + language + ".yaml",
            new TypeReference<LinkedHashMap<String, List<String>>>() {});
    return concepts == null ? Map.of() : concepts;
  }

  /** By jurisdiction code and language, the phrases that name the place. */
  static Map<String, Map<String, List<String>>> places() {
    Map<String, Map<String, List<String>>> places =
        read(
            "places.yaml",
            new TypeReference<LinkedHashMap<String, Map<String, List<String>>>>() {});
    return places == null ? Map.of() : places;
  }

  private static <T> @Nullable T read(String file, TypeReference<T> type) {
    try (InputStream in = RuleFiles.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
      return in == null ? null : YAML.readValue(in, type);
    } catch (JacksonException e) {
      throw new IllegalStateException(FOLDER + file + ": " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
