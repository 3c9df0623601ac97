package org.lexatlas.api.web.campaign;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.campaign.LimitsJson;
import org.lexatlas.api.web.Typed;

/** What was typed into a form, as the API takes it: the same parser reads both. */
final class CampaignFields {

  private static final List<String> NUMBERS =
      List.of(
          "runsAtOnce",
          "startsPerMinute",
          "tokenBudget",
          "costBudget",
          "toleratedFailures",
          "toleratedFailurePercent");

  private CampaignFields() {}

  static Map<String, Object> order(Typed typed) {
    var fields = new LinkedHashMap<String, Object>();
    for (String list : List.of("countries", "regions", "topics")) {
      if (!typed.all(list).isEmpty()) {
        fields.put(list, typed.all(list));
      }
    }
    for (String text : List.of("name", "provider", "policy", "asOf")) {
      put(fields, text, typed.given(text));
    }
    put(fields, "staleDays", number(typed.given("staleDays")));
    if (typed.has("failedLastTime", "true")) {
      fields.put("failedLastTime", true);
    }
    Map<String, Object> limits = limits(typed, false);
    if (!limits.isEmpty()) {
      fields.put("limits", limits);
    }
    return fields;
  }

  /**
   * The limits of a form.
   *
   * @param lifting whether a field that is empty lifts its limit
   */
  static Map<String, Object> limits(Typed typed, boolean lifting) {
    var limits = new LinkedHashMap<String, Object>();
    for (String name : NUMBERS) {
      Object value = number(typed.given("limits." + name));
      if (value != null || lifting) {
        limits.put(name, value);
      }
    }
    String from = typed.given("limits.hours.from");
    String to = typed.given("limits.hours.to");
    if (from != null || to != null) {
      var hours = new LinkedHashMap<String, Object>();
      put(hours, "from", from);
      put(hours, "to", to);
      put(hours, "zone", typed.given("limits.hours.zone"));
      limits.put("hours", hours);
    } else if (lifting) {
      limits.put("hours", null);
    }
    return limits;
  }

  /** Puts the limits that stand into a form. */
  static Typed show(Typed typed, LimitsJson limits) {
    show(typed, "runsAtOnce", limits.runsAtOnce());
    show(typed, "startsPerMinute", limits.startsPerMinute());
    show(typed, "tokenBudget", limits.tokenBudget());
    show(
        typed,
        "costBudget",
        limits.costBudget() == null ? null : limits.costBudget().toPlainString());
    show(typed, "toleratedFailures", limits.toleratedFailures());
    show(typed, "toleratedFailurePercent", limits.toleratedFailurePercent());
    var hours = limits.hours();
    if (hours != null) {
      show(typed, "hours.from", hours.from());
      show(typed, "hours.to", hours.to());
      show(typed, "hours.zone", hours.zone());
    }
    return typed;
  }

  private static void show(Typed typed, String name, @Nullable Object value) {
    typed.withDefault("limits." + name, value == null ? null : value.toString());
  }

  private static void put(Map<String, Object> fields, String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  /** A number where it is one; the parser tells what is wrong with anything else. */
  private static @Nullable Object number(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (text.matches("[0-9]{1,18}")) {
      return Long.valueOf(text);
    }
    return text.matches("[0-9]{1,12}[.][0-9]{1,8}") ? (Object) new BigDecimal(text) : text;
  }
}
