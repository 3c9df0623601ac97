package org.lexatlas.api.web.start;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.LiveStream;
import org.lexatlas.api.web.run.RunTable;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.run.RunFilter;
import org.lexatlas.store.run.RunList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that everything is reached from. */
@Hidden
@Controller
final class StartController {

  private static final int FEW = 8;
  private static final List<RunStatus> SHOWN =
      List.of(
          RunStatus.WAITING_FOR_OPERATOR,
          RunStatus.IN_REVIEW,
          RunStatus.FAILED,
          RunStatus.PAUSED,
          RunStatus.RUNNING);

  private final RunList runs;
  private final RunTable table;
  private final LiveStream stream;

  StartController(RunList runs, RunTable table, LiveStream stream) {
    this.runs = runs;
    this.table = table;
    this.stream = stream;
  }

  /** How many runs are in a state, and where they are listed. */
  record Count(Badge state, long runs, String href) {}

  @GetMapping("/")
  String start(Model model) {
    model.addAttribute("events", stream.fromHere());
    Map<String, Long> counts = runs.unfinished();
    model.addAttribute(
        "counts",
        SHOWN.stream()
            .map(
                status ->
                    new Count(
                        Badge.of(status),
                        counts.getOrDefault(status.name(), 0L),
                        "/runs?state=" + status.name()))
            .toList());
    model.addAttribute(
        "waiting",
        table.rows(runs.list(in(List.of("WAITING_FOR_OPERATOR", "IN_REVIEW", "FAILED")), FEW)));
    model.addAttribute("newest", table.rows(runs.list(RunFilter.ANY, FEW)));
    return "start/start";
  }

  private static RunFilter in(List<String> states) {
    return new RunFilter(null, null, states, null, null, null, false, null, null);
  }
}
