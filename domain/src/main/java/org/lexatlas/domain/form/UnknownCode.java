package org.lexatlas.domain.form;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
    return "'%s' is not a jurisdiction: ".formatted(FormFields.shown(given))
        + meant(given, known, Jurisdiction::code, Jurisdiction::name)
            .orElse("use a code such as KZ");
  }

  /** Of a topic's id; {@code known} are the newest versions of all topics. */
  public static String topic(String given, List<Topic> known) {
    return "'%s' is not a topic: ".formatted(FormFields.shown(given))
        + meant(given, known, Topic::id, Topic::title)
            .orElse("use an id such as Retail_Trading_Status");
  }

  private static <T> Optional<String> meant(
      String given, List<T> known, Function<T, String> key, Function<T, String> name) {
    String words = letters(given);
    List<T> exact = named(known, key, name, words::equals);
    List<T> found =
        exact.isEmpty() ? named(known, key, name, whole -> partOf(whole, words)) : exact;
    return found.size() == 1
        ? Optional.of(
            "did you mean %s (%s)?"
                .formatted(key.apply(found.getFirst()), name.apply(found.getFirst())))
        : Optional.empty();
  }

  private static <T> List<T> named(
      List<T> known, Function<T, String> key, Function<T, String> name, Predicate<String> as) {
    return known.stream()
        .filter(one -> as.test(letters(key.apply(one))) || as.test(letters(name.apply(one))))
        .toList();
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
