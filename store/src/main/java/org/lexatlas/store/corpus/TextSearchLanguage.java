package org.lexatlas.store.corpus;

import java.util.Map;

/** The text search configuration of PostgreSQL that a language is stemmed by. */
final class TextSearchLanguage {

  private static final Map<String, String> CONFIGURATIONS =
      Map.of(
          "en", "english",
          "ru", "russian",
          "es", "spanish",
          "fr", "french",
          "de", "german",
          "pt", "portuguese");

  private TextSearchLanguage() {}

  /** A configuration that every PostgreSQL has; {@code simple} for all other languages. */
  static String of(String language) {
    return CONFIGURATIONS.getOrDefault(language, "simple");
  }
}
