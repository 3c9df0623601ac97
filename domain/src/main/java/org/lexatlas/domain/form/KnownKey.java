package org.lexatlas.domain.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;

/**
 * A key that something has.
 *
 * @param name in words
 * @param called all that it is called, each as {@link #letters}
 */
record KnownKey(String key, String name, List<String> called) {

  /** What people call places beside their name and codes. */
  private static final Map<String, List<String>> EVERYDAY =
      Map.ofEntries(
          Map.entry("AE", List.of("UAE", "Dubai", "Abu Dhabi")),
          Map.entry("CI", List.of("Ivory Coast")),
          Map.entry("CV", List.of("Cape Verde")),
          Map.entry("CZ", List.of("Czech Republic")),
          Map.entry(
              "GB",
              List.of("UK", "Great Britain", "England", "Northern Ireland", "Scotland", "Wales")),
          Map.entry("GR", List.of("EL")),
          Map.entry("MM", List.of("Burma")),
          Map.entry("NL", List.of("Holland")),
          Map.entry("SZ", List.of("Swaziland")),
          Map.entry("TL", List.of("East Timor")),
          Map.entry("US", List.of("America")),
          Map.entry("VA", List.of("Vatican")));

  static KnownKey of(Jurisdiction place) {
    var called =
        Stream.of(place.code(), place.name(), place.alpha3() == null ? "" : place.alpha3());
    var everyday = EVERYDAY.getOrDefault(place.code(), List.of());
    return of(place.code(), place.name(), Stream.concat(called, everyday.stream()));
  }

  static KnownKey of(Topic topic) {
    return of(topic.id(), topic.title(), Stream.of(topic.id(), topic.title()));
  }

  /** Of what is called by its key alone. */
  static KnownKey of(String key) {
    return of(key, key, Stream.of(key));
  }

  /** The key, with its name where that is another. */
  String shown() {
    return key.equals(name) ? key : "%s (%s)".formatted(key, name);
  }

  private static KnownKey of(String key, String name, Stream<String> called) {
    return new KnownKey(
        key, name, called.map(KnownKey::letters).filter(one -> !one.isEmpty()).distinct().toList());
  }

  /** Letters and digits alone, small and without accents. */
  static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }
}
