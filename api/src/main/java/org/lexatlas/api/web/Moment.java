package org.lexatlas.api.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A moment for a person and for a machine, always in UTC: two people who talk about a run see the
 * same time.
 */
public record Moment(String iso, String words) {

  private static final DateTimeFormatter WORDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  public static @Nullable Moment of(@Nullable Instant at) {
    return at == null
        ? null
        : new Moment(at.truncatedTo(ChronoUnit.SECONDS).toString(), WORDS.format(at) + " UTC");
  }

  /** A length of time in its two largest units: {@code 3 min 20 s}. */
  public static String lasting(Duration length) {
    long seconds = Math.max(0, length.toSeconds());
    if (seconds < 60) {
      return seconds + " s";
    }
    if (seconds < 3600) {
      return seconds / 60 + " min " + seconds % 60 + " s";
    }
    if (seconds < 86_400) {
      return seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
    return seconds / 86_400 + " d " + seconds % 86_400 / 3600 + " h";
  }
}
