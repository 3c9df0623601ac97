package org.lexatlas.api.web.campaign;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.campaign.CampaignOrders;
import org.lexatlas.api.campaign.ScheduleCommandRequest;
import org.lexatlas.api.campaign.ScheduleJson;
import org.lexatlas.api.campaign.Schedules;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.api.web.Note;
import org.lexatlas.api.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The list of schedules, and the form that defines one. */
@Hidden
@Controller
final class SchedulesController {

  private final Schedules schedules;
  private final CampaignOrders orders;
  private final CampaignChoices choices;

  SchedulesController(Schedules schedules, CampaignOrders orders, CampaignChoices choices) {
    this.schedules = schedules;
    this.orders = orders;
    this.choices = choices;
  }

  /** A schedule in words. */
  record Line(
      String id,
      String name,
      String when,
      String rules,
      Badge state,
      boolean paused,
      @Nullable String fault,
      List<Moment> next,
      List<String> recent) {

    static Line of(ScheduleJson schedule) {
      boolean paused = Boolean.TRUE.equals(schedule.paused());
      Badge state =
          schedule.fault() != null
              ? new Badge("bad", "failed", "Does not work")
              : paused
                  ? new Badge("caution", "paused", "Paused")
                  : new Badge("good", "live", "Active");
      return new Line(
          schedule.id().toString(),
          schedule.name(),
          schedule.cron() + " (" + schedule.timeZone() + ")",
          "%s when the last one still runs; caught up within %s"
              .formatted(overlap(schedule), schedule.catchUpWindow()),
          state,
          paused,
          schedule.fault(),
          schedule.next().stream().map(Moment::of).map(Objects::requireNonNull).toList(),
          schedule.recent());
    }

    private static String overlap(ScheduleJson schedule) {
      return switch (schedule.overlap()) {
        case SKIP -> "Left out";
        case BUFFER_ONE -> "Waits";
        case ALLOW_ALL -> "Starts beside it";
      };
    }
  }

  @GetMapping("/schedules")
  String schedules(HttpServletRequest request, Model model) {
    return page(Typed.of(request.getParameterMap()), model);
  }

  private String page(Typed typed, Model model) {
    typed
        .withDefault("timing", "weekly")
        .withDefault("day", "MONDAY")
        .withDefault("monthDay", "1")
        .withDefault("time", "03:00")
        .withDefault("timeZone", "UTC")
        .withDefault("overlap", "SKIP")
        .withDefault("catchUpWindow", "PT12H");
    choices.addTo(model, typed);
    model.addAttribute("rows", schedules.all().stream().map(Line::of).toList());
    model.addAttribute("days", DayOfWeek.values());
    return "campaign/schedules";
  }

  @PostMapping("/schedules")
  String define(HttpServletRequest request, HttpServletResponse response, Model model) {
    Typed typed = Typed.of(request.getParameterMap());
    try {
      var order = schedules.read(fields(typed));
      if (!typed.has("intent", "define")) {
        model.addAttribute("plan", orders.plan(Schedules.campaign(order), Actor.of(request)));
        return page(typed, model);
      }
      ScheduleJson defined = schedules.define(order, Actor.of(request));
      Note.done(request, response, "The schedule " + defined.name() + " is defined.");
      return "redirect:/schedules";
    } catch (Problem refusal) {
      response.setStatus(refusal.getStatusCode().value());
      return page(typed.refusedWith(refusal), model);
    }
  }

  private static Map<String, Object> fields(Typed typed) {
    var fields = new LinkedHashMap<String, Object>();
    var campaign = CampaignFields.order(typed);
    String name = typed.given("name");
    campaign.remove("name");
    if (name != null) {
      fields.put("name", name);
      campaign.put("name", name);
    }
    String time = typed.value("time");
    switch (typed.value("timing")) {
      case "monthly" -> {
        String day = typed.value("monthDay");
        fields.put(
            "monthly",
            Map.of("day", day.matches("[0-9]{1,3}") ? Long.valueOf(day) : day, "time", time));
      }
      case "cron" -> fields.put("cron", typed.value("cron"));
      default -> fields.put("weekly", Map.of("day", typed.value("day"), "time", time));
    }
    for (String text : List.of("timeZone", "overlap", "catchUpWindow")) {
      String value = typed.given(text);
      if (value != null) {
        fields.put(text, value);
      }
    }
    fields.put("campaign", campaign);
    return fields;
  }

  @PostMapping("/schedules/{id}/command")
  String command(
      @PathVariable String id, HttpServletRequest request, HttpServletResponse response) {
    var row = schedules.find(id);
    Typed typed = Typed.of(request.getParameterMap());
    var type =
        Arrays.stream(ScheduleCommandRequest.Type.values())
            .filter(known -> typed.has("type", known.name()))
            .findFirst()
            .orElseThrow(() -> Problem.invalid("type", "is not known"));
    schedules.command(row, type, Actor.of(request).name() + ": from the console");
    Note.done(
        request,
        response,
        switch (type) {
          case PAUSE -> "Nothing starts until you resume it.";
          case RESUME -> "Campaigns start by the clock again.";
          case TRIGGER -> "A campaign is being started.";
          case DELETE -> "The schedule is gone; what it started goes on.";
        });
    return "redirect:/schedules";
  }
}
