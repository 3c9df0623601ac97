package org.lexatlas.domain.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;

/**
 * What is said of a key that nothing has: with the one that was meant, where the words leave no
 * doubt ({@code Kazakhstan} is {@code KZ}, {@code mining} is {@code Mining}), else with an example.
 */
public final class UnknownCode {

  /** Fewer letters are part of too many names. */
  private static final int PART = 4;

  private UnknownCode() {}

  /** Of a place's code; {@code known} are all places. */
  public static String jurisdiction(String given, List<Jurisdiction> known) {
    return "'%s' is not a jurisdiction: %s"
        .formatted(
            FormFields.shown(given),
            meant(given, entries(known, Jurisdiction::code, Jurisdiction::name))
                .orElse("use a code such as KZ"));
  }

  /** Of a topic's id; {@code known} are the newest versions of all topics. */
  public static String topic(String given, List<Topic> known) {
    return "'%s' is not a topic: %s"
        .formatted(
            FormFields.shown(given),
            meant(given, entries(known, Topic::id, Topic::title))
                .orElse("use an id such as Retail_Trading_Status"));
  }

  private static <T> List<Entry<String, String>> entries(
      List<T> known, Function<T, String> key, Function<T, String> name) {
    return known.stream().map(one -> Map.entry(key.apply(one), name.apply(one))).toList();
  }

  private static Optional<String> meant(String given, List<Entry<String, String>> known) {
    String letters = letters(given);
    return Stream.<BiPredicate<String, String>>of(String::equals, UnknownCode::partOf)
        .map(
            rule ->
                known.stream()
                    .filter(
                        one ->
                            rule.test(letters(one.getKey()), letters)
                                || rule.test(letters(one.getValue()), letters))
                    .toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .filter(found -> found.size() == 1)
        .map(List::getFirst)
        .map(one -> "did you mean %s (%s)?".formatted(one.getKey(), one.getValue()));
  }

  private static boolean partOf(String whole, String part) {
    return part.length() >= PART && whole.contains(part);
  }

  /** Letters and digits alone, small and without accents. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT);
  }
}
