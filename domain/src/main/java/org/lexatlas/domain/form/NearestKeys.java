package org.lexatlas.domain.form;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Which keys were meant by one that nothing has. The first of these that finds any decides: they
 * are called so; all words given are part of what they are called; it is part of what was given; it
 * is typed almost so.
 */
final class NearestKeys {

  /** More are no answer. */
  private static final int MOST = 3;

  /** Fewer letters are part of, and almost, too many names. */
  private static final int PART = 4;

  /** One letter in so many may be wrong. */
  private static final int LETTERS_A_SLIP = 3;

  /** What a person types has no more; the rest is not looked at. */
  private static final int LONGEST = 80;

  private NearestKeys() {}

  /** At most three, in the order of {@code known}; none where the words leave more open. */
  static List<KnownKey> to(String given, List<KnownKey> known) {
    String start = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    String whole = KnownKey.letters(start);
    List<KnownKey> found = called(known, whole::equals);
    if (found.isEmpty() && whole.length() >= PART) {
      List<String> words =
          Arrays.stream(start.split("[^\\p{L}\\p{N}]+", -1)).map(KnownKey::letters).toList();
      found = called(known, name -> words.stream().allMatch(name::contains));
      if (found.isEmpty()) {
        found = least(known, name -> holds(whole, name) ? -name.length() : Integer.MAX_VALUE);
      }
      if (found.isEmpty()) {
        found = least(known, name -> slips(whole, name));
      }
    }
    return found.size() <= MOST ? found : List.of();
  }

  private static List<KnownKey> called(List<KnownKey> known, Predicate<String> as) {
    return known.stream().filter(one -> one.called().stream().anyMatch(as)).toList();
  }

  /** Those with the least measure of all; none where all have the greatest number. */
  private static List<KnownKey> least(List<KnownKey> known, ToIntFunction<String> measure) {
    int least =
        known.stream()
            .flatMap(one -> one.called().stream())
            .mapToInt(measure)
            .min()
            .orElse(Integer.MAX_VALUE);
    return least == Integer.MAX_VALUE
        ? List.of()
        : called(known, name -> measure.applyAsInt(name) == least);
  }

  private static boolean holds(String whole, String name) {
    return name.length() >= PART && whole.contains(name);
  }

  private static int slips(String given, String name) {
    int slips = EditDistance.between(given, name);
    return name.length() >= PART && slips <= given.length() / LETTERS_A_SLIP
        ? slips
        : Integer.MAX_VALUE;
  }
}
