package org.lexatlas.api.web.analysis;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Names;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.run.RunFilter;
import org.lexatlas.store.run.RunList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An analysis as it stands, and any version of it. */
@Hidden
@Controller
final class AnalysisPage {

  private final AnalysisReading reading;
  private final Names names;
  private final RunList runs;

  AnalysisPage(AnalysisReading reading, Names names, RunList runs) {
    this.reading = reading;
    this.names = names;
    this.runs = runs;
  }

  @GetMapping("/analyses/{country}/{topic}")
  String standing(@PathVariable String country, @PathVariable String topic, Model model) {
    AnalysisRow analysis = reading.analysis(country, topic).orElse(null);
    VersionRow version = analysis == null ? null : reading.first(analysis).orElse(null);
    return analysis == null || version == null
        ? nothing(Jurisdiction.codeOf(country), topic, analysis, model)
        : page(analysis, version, model);
  }

  @GetMapping("/analyses/{country}/{topic}/versions/{number}")
  String version(
      @PathVariable String country,
      @PathVariable String topic,
      @PathVariable String number,
      Model model) {
    AnalysisRow analysis = reading.known(country, topic);
    return page(analysis, reading.version(analysis, number), model);
  }

  private String page(AnalysisRow analysis, VersionRow version, Model model) {
    model.addAttribute("view", reading.view(analysis, version));
    return "analysis/analysis";
  }

  /** A pair that nobody has researched yet, or whose first run is under way. */
  private String nothing(
      String country, String topic, @Nullable AnalysisRow analysis, Model model) {
    model.addAttribute("country", names.jurisdiction(country));
    model.addAttribute("topic", names.asked(topic));
    model.addAttribute(
        "runs",
        analysis == null
            ? List.of()
            : runs.list(
                new RunFilter(country, topic, List.of(), null, null, null, false, null, null), 5));
    return "analysis/none";
  }
}
