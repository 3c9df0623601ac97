package org.lexatlas.api.web.run;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Note;
import org.lexatlas.api.web.Typed;
import org.lexatlas.store.run.RunFilter;
import org.lexatlas.store.run.RunList;
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
  private final Reruns reruns;
  private final Names names;

  FailedRunsController(RunList runs, RunTable table, Reruns reruns, Names names) {
    this.runs = runs;
    this.table = table;
    this.reruns = reruns;
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
    Reruns.Outcome outcome = reruns.of(chosen, typed.given("reason"), Actor.of(request));
    if (outcome.allWell()) {
      Note.done(request, response, outcome.words());
    } else {
      Note.refused(request, response, outcome.words());
    }
    return "redirect:" + RunQuery.address("/runs", typed);
  }
}
