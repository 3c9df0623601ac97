package org.lexatlas.api.web.analysis;

import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.web.Catalogue;
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
  private final Catalogue catalogue;
  private final RunList runs;

  AnalysisPage(AnalysisReading reading, Catalogue catalogue, RunList runs) {
    this.reading = reading;
    this.catalogue = catalogue;
    this.runs = runs;
  }

  @GetMapping("/analyses/{country}/{topic}")
  String standing(@PathVariable String country, @PathVariable String topic, Model model) {
    AnalysisRow analysis = reading.analysis(country, topic).orElse(null);
    VersionRow version = analysis == null ? null : reading.first(analysis).orElse(null);
    return analysis == null || version == null
        ? nothing(country, topic, analysis, model)
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
    model.addAttribute("country", catalogue.place(country));
    model.addAttribute("topic", catalogue.topic(topic));
    model.addAttribute(
        "runs",
        analysis == null
            ? java.util.List.of()
            : runs.list(new RunFilter(country, topic, null, null, null), 5));
    return "analysis/none";
  }
}
