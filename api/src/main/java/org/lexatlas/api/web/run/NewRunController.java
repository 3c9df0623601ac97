package org.lexatlas.api.web.run;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Choice;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Note;
import org.lexatlas.api.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The form that starts runs: it shows what would start before it does. */
@Hidden
@Controller
final class NewRunController {

  private final Orders orders;
  private final Names names;
  private final ApiSettings settings;
  private final Clock clock;

  NewRunController(Orders orders, Names names, ApiSettings settings, Clock clock) {
    this.orders = orders;
    this.names = names;
    this.settings = settings;
    this.clock = clock;
  }

  @GetMapping("/runs/new")
  String form(HttpServletRequest request, Model model) {
    return page(Typed.of(request.getParameterMap()), model);
  }

  private String page(Typed typed, Model model) {
    typed
        .withDefault("mode", "AUTO")
        .withDefault("policy", "AUTO")
        .withDefault("provider", settings.provider())
        .withDefault("key", UUID.randomUUID().toString());
    model.addAttribute("form", typed);
    model.addAttribute("countries", Choice.jurisdictions(names));
    model.addAttribute("topics", Choice.topics(names));
    model.addAttribute(
        "providers", settings.providers().stream().map(id -> new Choice(id, id)).toList());
    model.addAttribute("today", LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    return "run/new";
  }

  /** The form after its key was refused: an order of its own. */
  private static Typed anew(Typed typed) {
    return typed.with("key", UUID.randomUUID().toString());
  }

  @PostMapping("/runs/new")
  String start(HttpServletRequest request, HttpServletResponse response, Model model) {
    Typed typed = Typed.of(request.getParameterMap());
    try {
      List<Orders.Pair> pairs = orders.pairs(typed);
      if (!typed.has("intent", "start")) {
        model.addAttribute("preview", orders.preview(pairs));
        return page(typed, model);
      }
      Orders.Started started = orders.start(pairs, typed, Actor.of(request));
      Note.done(request, response, started.words());
      return "redirect:" + started.href();
    } catch (Orders.Interrupted halfway) {
      response.setStatus(halfway.status());
      typed
          .refusedWith(halfway.words())
          .after("What you typed is below; sent again, it starts none of them twice.");
      return page(halfway.is(ProblemKind.KEY_REUSED) ? anew(typed) : typed, model);
    } catch (Problem refusal) {
      response.setStatus(refusal.getStatusCode().value());
      typed.refusedWith(refusal);
      return page(refusal.is(ProblemKind.KEY_REUSED) ? anew(typed) : typed, model);
    }
  }
}
