package org.lexatlas.domain.campaign;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of the day in which runs may start.
 *
 * @param from when they begin, inclusive
 * @param to when they end, exclusive; earlier than {@code from} for hours over midnight, and equal
 *     to it for the whole day
 * @param zone the time zone that the hours are of
 */
public record OpenHours(LocalTime from, LocalTime to, ZoneId zone) {

  /** The next moment from {@code now} on at which runs may start: {@code now} itself when open. */
  public Instant nextOpening(Instant now) {
    ZonedDateTime local = now.atZone(zone);
    if (open(local.toLocalTime())) {
      return now;
    }
    ZonedDateTime today = local.with(from);
    // where a clock change skips that hour, the moment after the gap
    Instant opening =
        today.isAfter(local) ? today.toInstant() : local.plusDays(1).with(from).toInstant();
    return opening.isAfter(now) ? opening : now.plusSeconds(60);
  }

  private boolean open(LocalTime time) {
    if (from.equals(to)) {
      return true;
    }
    boolean afterFrom = !time.isBefore(from);
    boolean beforeTo = time.isBefore(to);
    return from.isBefore(to) ? afterFrom && beforeTo : afterFrom || beforeTo;
  }
}
