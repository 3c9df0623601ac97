package org.lexatlas.domain.form;

import java.util.List;
import java.util.stream.Collectors;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;

/**
 * What is said of a key that nothing has: with those that may have been meant ({@code Kazakhstan}
 * and {@code KAZ} are {@code KZ}, {@code Minning} is {@code Mining}), where they are few, else with
 * an example.
 */
public final class UnknownCode {

  private UnknownCode() {}

  /** Of a place's code; {@code known} are all places. */
  public static String jurisdiction(String given, List<Jurisdiction> known) {
    return "'%s' is not a jurisdiction: ".formatted(FormFields.shown(given))
        + meant(given, known.stream().map(KnownKey::of).toList(), "use a code such as KZ");
  }

  /** Of a topic's id; {@code known} are the newest versions of all topics. */
  public static String topic(String given, List<Topic> known) {
    return "'%s' is not a topic: ".formatted(FormFields.shown(given))
        + meant(
            given,
            known.stream().map(KnownKey::of).toList(),
            "use an id such as Retail_Trading_Status");
  }

  /** Of a status; {@code known} are those of all topics. */
  public static String status(String given, List<String> known) {
    return "'%s' is no status of a topic: ".formatted(FormFields.shown(given))
        + meant(given, known.stream().map(KnownKey::of).toList(), "use one such as Banned");
  }

  private static String meant(String given, List<KnownKey> known, String otherwise) {
    List<KnownKey> nearest = NearestKeys.to(given, known);
    return nearest.isEmpty()
        ? otherwise
        : nearest.stream()
            .map(KnownKey::shown)
            .collect(Collectors.joining(" or ", "did you mean ", "?"));
  }
}
