package org.lexatlas.api.web.audit;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Choice;
import org.lexatlas.api.web.Pager;
import org.lexatlas.api.web.Section;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.store.run.CommandFilter;
import org.lexatlas.store.run.CommandList;
import org.lexatlas.store.run.CommandRow;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The searchable audit log. */
@Hidden
@Controller
final class AuditController {

  private static final int PAGE = 50;
  private static final String TOKEN = "audit";
  private static final List<String> FIELDS =
      List.of("text", "actor", "channel", "type", "outcome", "run", "from", "until");

  private final CommandList commands;

  AuditController(CommandList commands) {
    this.commands = commands;
  }

  @GetMapping("/audit")
  String audit(HttpServletRequest request, HttpServletResponse response, Model model) {
    Typed typed = Typed.of(request.getParameterMap());
    List<CommandRow> found = List.of();
    boolean first = true;
    try {
      CommandFilter filter = filter(typed);
      first = filter.before() == null;
      found = commands.list(filter, PAGE + 1);
    } catch (Problem refusal) {
      response.setStatus(refusal.getStatusCode().value());
      typed.refusedWith(refusal);
    }
    List<CommandRow> shown = found.subList(0, Math.min(PAGE, found.size()));
    Address address = address(typed);
    model.addAttribute("form", typed);
    model.addAttribute("filtered", !address.toString().equals("/audit"));
    model.addAttribute("entries", shown.stream().map(AuditEntry::of).toList());
    model.addAttribute("types", types());
    model.addAttribute(
        "pager",
        new Pager(
            shown.size() == 1 ? "1 entry" : shown.size() + " entries, the newest first",
            first ? null : address.toString(),
            found.size() > PAGE
                ? address.with("pageToken", PageToken.of(TOKEN, shown.getLast().id())).toString()
                : null));
    return "audit/audit";
  }

  private static List<Choice> types() {
    return Arrays.stream(CommandType.values())
        .map(
            type ->
                new Choice(
                    type.name(), type.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')))
        .toList();
  }

  private static Address address(Typed typed) {
    Address address = Address.of("/audit");
    for (String field : FIELDS) {
      address = address.with(field, typed.given(field));
    }
    return address;
  }

  private static CommandFilter filter(Typed typed) {
    var faults = new ArrayList<FieldFault>();
    LocalDate from = day(typed, "from", faults);
    LocalDate until = day(typed, "until", faults);
    UUID run = run(typed.given("run"), faults);
    CommandFilter.Outcome outcome = outcome(typed.given("outcome"), faults);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return new CommandFilter(
        typed.given("actor"),
        typed.given("channel"),
        typed.given("type"),
        run,
        outcome,
        typed.given("text"),
        start(from),
        until == null ? null : start(until.plusDays(1)),
        PageToken.read(TOKEN, typed.given("pageToken"), keys -> Long.valueOf(keys[0]))
            .orElse(null));
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static @Nullable LocalDate day(Typed typed, String field, List<FieldFault> faults) {
    String text = typed.given(field);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      faults.add(new FieldFault(field, "must be a date such as 2026-01-31"));
      return null;
    }
  }

  private static @Nullable UUID run(@Nullable String text, List<FieldFault> faults) {
    try {
      return text == null ? null : UUID.fromString(text);
    } catch (IllegalArgumentException notAnId) {
      faults.add(new FieldFault("run", "must be the whole id of a run"));
      return null;
    }
  }

  private static CommandFilter.@Nullable Outcome outcome(
      @Nullable String text, List<FieldFault> faults) {
    if (text == null) {
      return null;
    }
    return Arrays.stream(CommandFilter.Outcome.values())
        .filter(outcome -> outcome.name().equals(text))
        .findFirst()
        .orElseGet(
            () -> {
              faults.add(
                  new FieldFault(
                      "outcome",
                      "is not one of " + Arrays.toString(CommandFilter.Outcome.values())));
              return null;
            });
  }

  /** Puts the log into the navigation. */
  @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
  static class InNavigation {
    @Bean
    Section auditSection() {
      return new Section("audit", "Audit", "/audit", 90);
    }
  }
}
