package org.lexatlas.api.web.analysis;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.analysis.VersionOrders;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Note;
import org.lexatlas.api.web.Typed;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.Stage;
import org.lexatlas.store.analysis.VersionCommandRow;
import org.lexatlas.store.analysis.VersionOrder;
import org.lexatlas.store.analysis.VersionRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The forms that publish, withdraw and restore a version: what will happen, why, and then it. */
@Hidden
@Controller
final class VersionCommandPage {

  private static final String PATH =
      "/analyses/{country}/{topic}/versions/{number}/{command:publish|withdraw|restore}";
  private static final int MAX_REASON = 4000;

  private final AnalysisReading reading;
  private final VersionOrders orders;

  VersionCommandPage(AnalysisReading reading, VersionOrders orders) {
    this.reading = reading;
    this.orders = orders;
  }

  @GetMapping(PATH)
  String ask(
      @PathVariable String country,
      @PathVariable String topic,
      @PathVariable String number,
      @PathVariable String command,
      Model model) {
    AnalysisRow analysis = reading.known(country, topic);
    VersionRow version = reading.version(analysis, number);
    var typed = Typed.nothing().withDefault("order", UUID.randomUUID().toString());
    return page(analysis, version, form(command), typed, model);
  }

  @PostMapping(PATH)
  String give(
      @PathVariable String country,
      @PathVariable String topic,
      @PathVariable String number,
      @PathVariable String command,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    AnalysisRow analysis = reading.known(country, topic);
    VersionRow version = reading.version(analysis, number);
    VersionCommandForm form = form(command);
    Typed typed = Typed.of(request.getParameterMap());
    String reason = typed.given("reason");
    if (reason == null || reason.length() > MAX_REASON || reason.indexOf('\0') >= 0) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      String words =
          reason == null
              ? "is missing: say why, for the audit log"
              : "must be at most %d characters without NUL".formatted(MAX_REASON);
      typed.refusedWith(Problem.invalid("reason", words));
      return page(analysis, version, form, typed, model);
    }
    var order =
        new VersionOrder(
            id(typed.value("order")), form.type(), reason, Actor.of(request).name(), "CONSOLE");
    VersionCommandRow answer = orders.give(version, order);
    if (!answer.accepted()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      typed.refusedWith(
          "Version %d was not changed: %s."
              .formatted(version.number(), VersionCommandForm.refusal(answer)));
      return page(analysis, reading.version(analysis, number), form, typed, model);
    }
    Integer made = answer.made();
    int next = made == null ? version.number() : made;
    Note.done(request, response, done(form, version.number(), made));
    return "redirect:/analyses/%s/%s/versions/%d".formatted(country, topic, next);
  }

  private static String done(VersionCommandForm form, int number, @Nullable Integer made) {
    return switch (form) {
      case PUBLISH -> "Version %d is Live".formatted(number);
      case WITHDRAW -> "Version %d is withdrawn".formatted(number);
      case RESTORE ->
          "Version %d is a new draft with the content of version %d".formatted(made, number);
    };
  }

  private static VersionCommandForm form(String command) {
    return VersionCommandForm.read(command)
        .orElseThrow(() -> Problem.notFound("A version cannot be asked to " + command));
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  private String page(
      AnalysisRow analysis, VersionRow version, VersionCommandForm form, Typed typed, Model model) {
    String path = "/analyses/%s/%s".formatted(analysis.country(), analysis.topic());
    model.addAttribute("heading", reading.title(analysis));
    model.addAttribute("path", path);
    model.addAttribute("version", version);
    model.addAttribute("stage", Badge.of(Stage.valueOf(version.stage())));
    model.addAttribute("command", form);
    model.addAttribute("form", typed);
    model.addAttribute("run", orders.reviewingRun(version));
    model.addAttribute("live", analysis.liveVersion());
    return "analysis/command";
  }
}
