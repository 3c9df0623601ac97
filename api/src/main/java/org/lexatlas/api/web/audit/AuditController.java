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
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.lexatlas.store.run.AuditRow;
import org.lexatlas.store.run.CommandFilter;
import org.lexatlas.store.run.CommandList;
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
      List.of("text", "actor", "channel", "type", "source", "outcome", "run", "from", "until");

  private final CommandList commands;

  AuditController(CommandList commands) {
    this.commands = commands;
  }

  @GetMapping("/audit")
  String audit(HttpServletRequest request, HttpServletResponse response, Model model) {
    Typed typed = Typed.of(request.getParameterMap());
    List<AuditRow> found = List.of();
    boolean first = true;
    long total = 0;
    try {
      CommandFilter filter = filter(typed);
      first = filter.before() == null;
      found = commands.list(filter, PAGE + 1);
      total = commands.count(filter, Pager.COUNTED + 1);
    } catch (Problem refusal) {
      response.setStatus(refusal.getStatusCode().value());
      typed.refusedWith(refusal);
    }
    List<AuditRow> shown = found.subList(0, Math.min(PAGE, found.size()));
    Address address = address(typed);
    model.addAttribute("form", typed);
    model.addAttribute("filtered", !address.toString().equals("/audit"));
    model.addAttribute("entries", shown.stream().map(AuditEntry::of).toList());
    model.addAttribute("types", types());
    model.addAttribute(
        "pager",
        Pager.of(
            "entries",
            shown.size(),
            total,
            first ? null : address.toString(),
            found.size() > PAGE
                ? address.with("pageToken", token(shown.getLast())).toString()
                : null));
    return "audit/audit";
  }

  private static String token(AuditRow last) {
    return PageToken.of(TOKEN, last.receivedAt(), last.id());
  }

  /** What can be asked of runs, then what else is in the log. */
  private static List<Choice> types() {
    return Stream.concat(
            Arrays.stream(CommandType.values()).map(CommandType::name),
            Stream.of("WITHDRAW", "RESTORE", "IMPORT", "EDIT"))
        .map(name -> new Choice(name, name.toLowerCase(Locale.ROOT).replace('_', ' ')))
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
    typed.storable(FIELDS);
    var faults = new ArrayList<FieldFault>();
    LocalDate from = day(typed, "from", faults);
    LocalDate until = day(typed, "until", faults);
    UUID run = run(typed.given("run"), faults);
    CommandFilter.Outcome outcome = one(CommandFilter.Outcome.class, typed, "outcome", faults);
    CommandFilter.Subject subject = one(CommandFilter.Subject.class, typed, "source", faults);
    if (!faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    return new CommandFilter(
        typed.given("actor"),
        typed.given("channel"),
        typed.given("type"),
        subject,
        run,
        outcome,
        typed.given("text"),
        start(from),
        until == null ? null : start(until.plusDays(1)),
        PageToken.read(
                TOKEN,
                typed.given("pageToken"),
                keys -> new CommandFilter.Position(Instant.parse(keys[0]), Long.parseLong(keys[1])))
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

  private static <E extends Enum<E>> @Nullable E one(
      Class<E> type, Typed typed, String field, List<FieldFault> faults) {
    String text = typed.given(field);
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(text)) {
        return value;
      }
    }
    if (text != null) {
      faults.add(
          new FieldFault(field, "is not one of " + Arrays.toString(type.getEnumConstants())));
    }
    return null;
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
