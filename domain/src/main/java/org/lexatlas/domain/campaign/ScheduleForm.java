package org.lexatlas.domain.campaign;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.form.FormFields;

/** Reads a schedule from a JSON object: every fault is told by field with what would be right. */
public final class ScheduleForm {

  private static final List<String> FIELDS =
      List.of(
          "name",
          "weekly",
          "monthly",
          "cron",
          "timeZone",
          "overlap",
          "catchUpWindow",
          "paused",
          "campaign");

  /** So late a weekly campaign is as good as on time; a month-old one is not. */
  private static final Duration CATCH_UP = Duration.ofHours(12);

  private static final Duration LONGEST_CATCH_UP = Duration.ofDays(30);

  private ScheduleForm() {}

  /** Reads the fields; null when there are faults, which are those of the form. */
  public static @Nullable ScheduleOrder read(FormFields form) {
    form.only(FIELDS, "a schedule");
    String name = form.text("name", CampaignOrderForm.MAX_NAME);
    if (name == null && !form.has("name")) {
      form.fault("name", "is missing: what people call the schedule");
    }
    String cron = cron(form);
    ZoneId zone = LimitForm.zone(form, "timeZone");
    ScheduleOrder.Overlap overlap = form.word("overlap", ScheduleOrder.Overlap.class);
    Duration catchUp = catchUp(form);
    boolean paused = form.flag("paused");
    FormFields campaign = form.object("campaign", CampaignOrderForm.FIELDS, "a campaign");
    if (campaign == null && form.faults().isEmpty()) {
      form.fault("campaign", "is missing: an order as POST /campaigns takes it");
    }
    CampaignOrder order = campaign == null ? null : CampaignOrderForm.read(campaign);
    if (order != null && order.dryRun()) {
      form.fault("campaign.dryRun", "makes no sense here: leave it out");
    }
    if (!form.faults().isEmpty() || name == null || cron == null || zone == null || order == null) {
      return null;
    }
    return new ScheduleOrder(
        name,
        cron,
        zone,
        overlap == null ? ScheduleOrder.Overlap.SKIP : overlap,
        catchUp,
        paused,
        campaign == null ? Map.of() : campaign.asMap());
  }

  private static @Nullable String cron(FormFields form) {
    long given = Stream.of("weekly", "monthly", "cron").filter(form::has).count();
    if (given != 1) {
      form.fault(
          "cron",
          "exactly one is needed: weekly {day, time}, monthly {day, time} or cron \"0 3 * * 1\"");
      return null;
    }
    if (form.has("cron")) {
      String cron = form.text("cron", 200);
      if (cron != null && cron.split("\\s+").length != 5) {
        form.fault("cron", "must have five fields, such as 0 3 * * 1 for Mondays at three");
        return null;
      }
      return cron;
    }
    return form.has("weekly") ? weekly(form) : monthly(form);
  }

  private static @Nullable String weekly(FormFields form) {
    FormFields weekly = form.object("weekly", List.of("day", "time"), "weekly");
    if (weekly == null) {
      return null;
    }
    DayOfWeek day = weekly.word("day", DayOfWeek.class);
    if (day == null && !weekly.has("day")) {
      weekly.fault("day", "is missing: a day such as MONDAY");
    }
    LocalTime time = LimitForm.time(weekly, "time");
    return day == null || time == null
        ? null
        : "%d %d * * %d".formatted(time.getMinute(), time.getHour(), day.getValue() % 7);
  }

  private static @Nullable String monthly(FormFields form) {
    FormFields monthly = form.object("monthly", List.of("day", "time"), "monthly");
    if (monthly == null) {
      return null;
    }
    // a month without a 29th would be left out
    Long day = monthly.whole("day", 1, 28);
    if (day == null && !monthly.has("day")) {
      monthly.fault("day", "is missing: a day of the month from 1 to 28");
    }
    LocalTime time = LimitForm.time(monthly, "time");
    return day == null || time == null
        ? null
        : "%d %d %d * *".formatted(time.getMinute(), time.getHour(), day);
  }

  private static Duration catchUp(FormFields form) {
    String text = form.text("catchUpWindow", 40);
    if (text == null) {
      return CATCH_UP;
    }
    try {
      Duration window = Duration.parse(text);
      if (window.compareTo(Duration.ofMinutes(1)) >= 0 && window.compareTo(LONGEST_CATCH_UP) <= 0) {
        return window;
      }
    } catch (DateTimeParseException notADuration) {
      // told below
    }
    form.fault("catchUpWindow", "must be from PT1M to P30D, such as PT12H");
    return CATCH_UP;
  }
}
