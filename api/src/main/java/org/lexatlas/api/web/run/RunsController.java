package org.lexatlas.api.web.run;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Choice;
import org.lexatlas.api.web.LiveStream;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Pager;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.run.RunFilter;
import org.lexatlas.store.run.RunList;
import org.lexatlas.store.run.RunRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of runs. */
@Hidden
@Controller
final class RunsController {

  private static final int PAGE = 50;

  private final RunList runs;
  private final RunTable table;
  private final Names names;
  private final LiveStream stream;
  private final List<String> providers;

  RunsController(
      RunList runs, RunTable table, Names names, LiveStream stream, ApiSettings settings) {
    this.runs = runs;
    this.table = table;
    this.names = names;
    this.stream = stream;
    this.providers = settings.providers();
  }

  @GetMapping("/runs")
  String runs(HttpServletRequest request, Model model) {
    Address live = stream.fromHere();
    Typed typed = Typed.of(request.getParameterMap());
    RunFilter filter = RunQuery.filter(typed, names);
    List<RunRow> found = runs.list(filter, PAGE + 1);
    List<RunRow> shown = found.subList(0, Math.min(PAGE, found.size()));
    Address first = RunQuery.address("/runs", typed);
    RunFilter failed = filter.withFailedStep();
    model.addAttribute("form", typed);
    model.addAttribute("choices", choices());
    model.addAttribute("filtered", !first.toString().equals("/runs"));
    model.addAttribute("rows", table.rows(shown));
    model.addAttribute("failed", runs.count(failed, FailedRunsController.MOST + 1));
    model.addAttribute("failedHref", RunQuery.address("/runs/failed", typed).without("state"));
    model.addAttribute(
        "pager",
        Pager.of(
            "runs",
            shown.size(),
            runs.count(filter, Pager.COUNTED + 1),
            filter.before() == null ? null : first.toString(),
            found.size() > PAGE ? first.with("pageToken", token(shown)).toString() : null));
    model.addAttribute(
        "events",
        live.with("country", filter.country())
            .with("topic", filter.topic())
            .with("campaign", filter.campaign()));
    return "run/runs";
  }

  private static String token(List<RunRow> shown) {
    RunRow last = shown.getLast();
    return RunQuery.token(new RunFilter.Position(last.createdAt(), last.id()));
  }

  /** What can be chosen in the filters. */
  record Choices(
      List<Choice> countries,
      List<Choice> topics,
      List<Choice> states,
      List<Choice> modes,
      List<Choice> providers) {}

  private Choices choices() {
    var states = new ArrayList<Choice>();
    states.add(new Choice(RunQuery.OPEN, "Any that is open"));
    states.add(new Choice(RunQuery.NEEDS, "Needs a person"));
    Arrays.stream(RunStatus.values())
        .map(status -> new Choice(status.name(), Badge.of(status).word()))
        .forEach(states::add);
    return new Choices(
        Choice.jurisdictions(names),
        Choice.topics(names),
        states,
        List.of(new Choice("AUTO", "Automatic"), new Choice("MANUAL", "Manual")),
        providers.stream().map(id -> new Choice(id, id)).toList());
  }
}
