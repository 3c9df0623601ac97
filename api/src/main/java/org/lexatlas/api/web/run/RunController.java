package org.lexatlas.api.web.run;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.lexatlas.api.run.RunLookup;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.LiveStream;
import org.lexatlas.api.web.Typed;
import org.lexatlas.api.web.audit.AuditEntry;
import org.lexatlas.store.run.CommandStore;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of a run. */
@Hidden
@Controller
final class RunController {

  private static final int AUDIT = 15;

  private final RunLookup lookup;
  private final RunViews views;
  private final OutputViews outputs;
  private final HistoryViews history;
  private final CommandStore commands;
  private final LiveStream stream;

  RunController(
      RunLookup lookup,
      RunViews views,
      OutputViews outputs,
      HistoryViews history,
      CommandStore commands,
      LiveStream stream) {
    this.lookup = lookup;
    this.views = views;
    this.outputs = outputs;
    this.history = history;
    this.commands = commands;
    this.stream = stream;
  }

  @GetMapping("/runs/{id}")
  String run(@PathVariable String id, HttpServletRequest request, Model model) {
    Address live = stream.fromHere();
    RunRow run = lookup.run(id);
    RunView view = views.of(run);
    Typed query = Typed.of(request.getParameterMap());
    var entries = commands.ofRun(run.id(), Long.MAX_VALUE, AUDIT + 1);
    model.addAttribute("run", view);
    model.addAttribute("events", view.ended() ? null : live.with("run", run.id()));
    model.addAttribute("outputs", outputs.of(run, query));
    model.addAttribute("audit", entries.stream().limit(AUDIT).map(AuditEntry::of).toList());
    model.addAttribute("moreAudit", entries.size() > AUDIT);
    model.addAttribute("history", query.has("history", "shown") ? history.of(run) : null);
    return "run/run";
  }

  /** The history alone, which is loaded on demand. */
  @GetMapping("/runs/{id}/history")
  String history(@PathVariable String id, Model model) {
    model.addAttribute("history", history.of(lookup.run(id)));
    return "run/history :: list(history=${history})";
  }
}
