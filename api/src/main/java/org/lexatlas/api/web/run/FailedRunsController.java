package org.lexatlas.api.web.run;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.run.CommandReader;
import org.lexatlas.api.run.RunCommands;
import org.lexatlas.api.run.RunLookup;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Note;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.run.Answer;
import org.lexatlas.domain.run.Step;
import org.lexatlas.domain.run.StepState;
import org.lexatlas.domain.run.StepStatus;
import org.lexatlas.store.run.RunFilter;
import org.lexatlas.store.run.RunList;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Runs with a failed step, and running those steps again, many at once. */
@Hidden
@Controller
final class FailedRunsController {

  /** So many at a time: each is a command of its own, which Temporal answers. */
  static final int MOST = 100;

  private final RunList runs;
  private final RunTable table;
  private final RunLookup lookup;
  private final CommandReader reader;
  private final RunCommands commands;
  private final Names names;

  FailedRunsController(
      RunList runs,
      RunTable table,
      RunLookup lookup,
      CommandReader reader,
      RunCommands commands,
      Names names) {
    this.runs = runs;
    this.table = table;
    this.lookup = lookup;
    this.reader = reader;
    this.commands = commands;
    this.names = names;
  }

  @GetMapping("/runs/failed")
  String failed(HttpServletRequest request, Model model) {
    Typed typed = Typed.of(request.getParameterMap());
    return page(typed, model);
  }

  private String page(Typed typed, Model model) {
    RunFilter filter = RunQuery.filter(typed, names).withFailedStep();
    model.addAttribute("form", typed);
    model.addAttribute("rows", table.rows(runs.list(filter, MOST)));
    model.addAttribute("total", runs.count(filter, MOST + 1));
    model.addAttribute("fields", RunQuery.FIELDS);
    model.addAttribute("back", RunQuery.address("/runs", typed));
    return "run/failed";
  }

  @PostMapping("/runs/failed")
  String rerun(HttpServletRequest request, HttpServletResponse response, Model model) {
    Typed typed = Typed.of(request.getParameterMap());
    List<String> chosen = typed.all("run");
    if (chosen.isEmpty() || chosen.size() > MOST) {
      response.setStatus(400);
      typed.refusedWith(Problem.invalid("run", "choose from 1 to %d runs".formatted(MOST)));
      return page(typed, model);
    }
    int accepted = 0;
    int pending = 0;
    String refused = "";
    for (String id : chosen) {
      Optional<Answer> answer = rerun(lookup.run(id), typed, Actor.of(request));
      if (answer.isEmpty()) {
        pending++;
      } else if (answer.get().accepted()) {
        accepted++;
      } else {
        refused = " Refused at least once: " + answer.get().words();
      }
    }
    String words =
        "%d of %d runs go on.%s%s"
            .formatted(
                accepted,
                chosen.size(),
                pending == 0 ? "" : " %d not answered yet.".formatted(pending),
                refused);
    if (refused.isEmpty()) {
      Note.done(request, response, words);
    } else {
      Note.refused(request, response, words);
    }
    return "redirect:" + RunQuery.address("/runs", typed);
  }

  private Optional<Answer> rerun(RunRow run, Typed typed, Actor actor) {
    Optional<Step> step =
        run.runState().steps().stream()
            .filter(s -> s.status() == StepStatus.FAILED)
            .map(StepState::step)
            .findFirst();
    if (step.isEmpty()) {
      return Optional.of(
          Answer.refused(
              org.lexatlas.domain.run.AnswerCode.PLAN_CHANGED,
              "No step of run %s is failed any more".formatted(run.id()),
              run.revision()));
    }
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "REQUEST_STEP");
    fields.put("step", step.get().name());
    fields.put("planVersion", run.revision());
    fields.put("reason", typed.given("reason"));
    return commands.give(run, reader.read(fields, actor, null));
  }
}
