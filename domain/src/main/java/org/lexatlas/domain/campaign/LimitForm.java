package org.lexatlas.domain.campaign;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.form.FormFields;

/** Reads limits: every field is optional, null lifts the limit, and each is looked at. */
public final class LimitForm {

  public static final List<String> FIELDS =
      List.of(
          "runsAtOnce",
          "startsPerMinute",
          "tokenBudget",
          "costBudget",
          "toleratedFailures",
          "toleratedFailurePercent",
          "hours");
  static final int MAX_RUNS_AT_ONCE = 1000;
  private static final long MAX_TOKENS = 1_000_000_000_000_000L;

  private LimitForm() {}

  /** The limits in the field; no change where it is missing. */
  public static LimitChange read(FormFields form, String field) {
    FormFields limits = form.object(field, FIELDS, "limits");
    if (limits == null) {
      return LimitChange.NONE;
    }
    return new LimitChange(
        small(limits.whole("runsAtOnce", 1, MAX_RUNS_AT_ONCE)),
        small(limits.whole("startsPerMinute", 1, 100_000)),
        limits.whole("tokenBudget", 1, MAX_TOKENS),
        cost(limits),
        small(limits.whole("toleratedFailures", 0, Integer.MAX_VALUE)),
        small(limits.whole("toleratedFailurePercent", 0, 100)),
        hours(limits),
        FIELDS.stream().filter(name -> limits.names(name) && !limits.has(name)).toList());
  }

  private static @Nullable Integer small(@Nullable Long value) {
    return value == null ? null : value.intValue();
  }

  private static @Nullable BigDecimal cost(FormFields limits) {
    Number value = limits.number("costBudget");
    if (value == null) {
      return null;
    }
    BigDecimal cost = new BigDecimal(value.toString());
    if (cost.signum() <= 0 || cost.precision() - cost.scale() > 12 || cost.scale() > 8) {
      limits.fault("costBudget", "must be more than 0, with at most 8 decimals");
      return null;
    }
    return cost;
  }

  /** {@code {"from": "22:00", "to": "06:00", "zone": "Europe/Berlin"}}. */
  private static @Nullable OpenHours hours(FormFields limits) {
    FormFields hours = limits.object("hours", List.of("from", "to", "zone"), "hours");
    if (hours == null) {
      return null;
    }
    LocalTime from = time(hours, "from");
    LocalTime to = time(hours, "to");
    ZoneId zone = zone(hours, "zone");
    return from == null || to == null || zone == null ? null : new OpenHours(from, to, zone);
  }

  static @Nullable LocalTime time(FormFields hours, String field) {
    String text = hours.text(field);
    try {
      if (text != null) {
        return LocalTime.parse(text);
      }
    } catch (DateTimeException notATime) {
      // told below
    }
    hours.fault(field, "must be a time of day such as 22:00");
    return null;
  }

  /** A time zone by its name; UTC when missing. */
  public static @Nullable ZoneId zone(FormFields form, String field) {
    String text = form.text(field);
    try {
      return ZoneId.of(text == null ? "UTC" : text);
    } catch (DateTimeException unknown) {
      form.fault(field, "must be a time zone such as Europe/Berlin or UTC");
      return null;
    }
  }
}
