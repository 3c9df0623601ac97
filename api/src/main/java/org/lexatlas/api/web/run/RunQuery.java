package org.lexatlas.api.web.run;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.run.RunFilter;

/** Reads the filters of the list of runs out of its address. */
final class RunQuery {

  static final List<String> FIELDS =
      List.of("text", "country", "topic", "state", "mode", "provider", "campaign");

  /** Groups of states that people look for together. */
  static final String OPEN = "OPEN";

  static final String NEEDS = "NEEDS_A_PERSON";
  private static final String TOKEN = "runs";

  private RunQuery() {}

  static RunFilter filter(Typed typed, Names names) {
    String text = typed.storable(FIELDS).given("text");
    return new RunFilter(
        typed.given("country"),
        typed.given("topic"),
        states(typed.given("state")),
        typed.given("mode"),
        typed.given("provider"),
        typed.given("campaign"),
        typed.has("failed", "true"),
        text == null ? null : words(text, names),
        PageToken.read(
                TOKEN,
                typed.given("pageToken"),
                keys -> new RunFilter.Position(Instant.parse(keys[0]), UUID.fromString(keys[1])))
            .orElse(null));
  }

  static String token(RunFilter.Position position) {
    return PageToken.of(TOKEN, position.createdAt(), position.id());
  }

  /** The address of the list with these filters, on its first page. */
  static Address address(String path, Typed typed) {
    Address address = Address.of(path);
    for (String field : FIELDS) {
      address = address.with(field, typed.given(field));
    }
    return address.with("failed", typed.has("failed", "true") ? "true" : null);
  }

  private static List<String> states(@Nullable String state) {
    if (state == null) {
      return List.of();
    }
    return switch (state) {
      case OPEN -> named(RunStatus::open);
      case NEEDS -> List.of("WAITING_FOR_OPERATOR", "IN_REVIEW", "FAILED");
      default -> List.of(state); // an unknown word finds nothing
    };
  }

  private static List<String> named(java.util.function.Predicate<RunStatus> which) {
    return Arrays.stream(RunStatus.values()).filter(which).map(RunStatus::name).toList();
  }

  /** What a text may stand for: places and topics by name or code, and the beginning of an id. */
  static RunFilter.Words words(String text, Names names) {
    String small = text.toLowerCase(Locale.ROOT);
    var countries =
        names.jurisdictions().stream()
            .filter(place -> has(place.name(), small) || place.code().equalsIgnoreCase(text))
            .map(place -> place.code())
            .toList();
    var topics =
        names.topics().stream()
            .filter(topic -> has(topic.title(), small) || has(topic.id(), small))
            .map(topic -> topic.id())
            .toList();
    return new RunFilter.Words(countries, topics, end(small, '0'), end(small, 'f'));
  }

  private static boolean has(String name, String small) {
    return name.toLowerCase(Locale.ROOT).contains(small);
  }

  /** The first or last id that begins with a text; null when none can. */
  private static @Nullable UUID end(String text, char fill) {
    String digits = text.substring(text.lastIndexOf('.') + 1).replace("-", "");
    if (digits.length() < 4 || digits.length() > 32 || !digits.matches("[0-9a-f]+")) {
      return null;
    }
    String whole = digits + String.valueOf(fill).repeat(32 - digits.length());
    return UUID.fromString(whole.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }
}
