package org.lexatlas.api.web.run;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.run.CommandReader;
import org.lexatlas.api.run.RunCommands;
import org.lexatlas.api.run.RunLookup;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Note;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Command;
import org.lexatlas.domain.run.CommandType;
import org.lexatlas.store.run.RunRow;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Commands for a run: first what would happen, then the doing. */
@Hidden
@Controller
final class CommandController {

  private final RunLookup lookup;
  private final CommandForms forms;
  private final CommandReader reader;
  private final RunCommands commands;

  CommandController(
      RunLookup lookup, CommandForms forms, CommandReader reader, RunCommands commands) {
    this.lookup = lookup;
    this.forms = forms;
    this.reader = reader;
    this.commands = commands;
  }

  @GetMapping("/runs/{id}/command")
  String ask(@PathVariable String id, HttpServletRequest request, Model model) {
    Typed typed =
        Typed.of(request.getParameterMap())
            .withDefault("scope", "STEP_ONLY")
            .withDefault("commandId", UUID.randomUUID().toString());
    return page(lookup.run(id), typed, model);
  }

  private String page(RunRow run, Typed typed, Model model) {
    model.addAttribute("command", forms.of(run, typed));
    model.addAttribute("form", typed);
    return "run/command";
  }

  @PostMapping("/runs/{id}/command")
  String give(
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    RunRow run = lookup.run(id);
    Typed typed = Typed.of(request.getParameterMap());
    Optional<Answer> answer;
    Command command;
    try {
      command = reader.read(fields(typed), Actor.of(request), null);
      answer = commands.give(run, command);
    } catch (Problem refusal) {
      response.setStatus(refusal.getStatusCode().value());
      return page(run, typed.refusedWith(refusal), model);
    }
    if (answer.isPresent() && !answer.get().accepted()) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("meanwhile", forms.meanwhile(run, typed));
      typed.refusedWith(answer.get().words());
      return page(lookup.run(id), forms.anew(typed), model);
    }
    Note.done(request, response, done(command, answer.orElse(null)));
    return "redirect:/runs/" + run.id();
  }

  private static String done(Command command, @Nullable Answer answer) {
    if (answer == null) {
      return "Kept. Temporal has not answered yet; the command is sent again until it does.";
    }
    if (command.type() == CommandType.REQUEST_STEP && command.step() != null) {
      return "%s: attempt %d goes ahead.".formatted(command.step().title(), answer.attempt());
    }
    return Words.of(command.type()) + ": accepted.";
  }

  private static Map<String, Object> fields(Typed typed) {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (String field : new String[] {"type", "step", "scope", "reason", "commandId"}) {
      put(fields, field, typed.given(field));
    }
    fields.put("supersede", typed.has("supersede", "true"));
    String planVersion = typed.given("planVersion");
    if (planVersion != null) {
      fields.put(
          "planVersion",
          planVersion.matches("[0-9]{1,18}") ? Long.valueOf(planVersion) : (Object) planVersion);
    }
    Map<String, Object> inputs = new LinkedHashMap<>();
    for (String field : new String[] {"instructions", "provider", "model"}) {
      put(inputs, field, typed.given(field));
    }
    if (!inputs.isEmpty()) {
      fields.put("inputs", inputs);
    }
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
