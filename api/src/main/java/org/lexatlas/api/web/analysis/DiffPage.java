package org.lexatlas.api.web.analysis;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.analysis.VersionDiff;
import org.lexatlas.api.web.Address;
import org.lexatlas.domain.comparison.Label;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionList;
import org.lexatlas.store.analysis.VersionSummary;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Any two versions of an analysis laid beside each other. */
@Hidden
@Controller
final class DiffPage {

  private static final int CHOICES = 500;

  private final AnalysisReading reading;
  private final VersionList versions;

  DiffPage(AnalysisReading reading, VersionList versions) {
    this.reading = reading;
    this.versions = versions;
  }

  /** A label that the items can be narrowed to. */
  record LabelChoice(String word, int count, String link, boolean chosen) {}

  @GetMapping("/analyses/{country}/{topic}/diff")
  String diff(
      @PathVariable String country,
      @PathVariable String topic,
      @RequestParam String from,
      @RequestParam String to,
      @RequestParam(required = false) @Nullable String label,
      Model model) {
    AnalysisRow analysis = reading.known(country, topic);
    var before = reading.version(analysis, from);
    var after = reading.version(analysis, to);
    Label only = label(label);
    VersionDiff diff =
        VersionDiff.of(
            before.number(),
            before.output(),
            after.number(),
            after.output(),
            only == null ? null : Set.of(only),
            false);
    String path = "/analyses/%s/%s".formatted(country, topic);
    Address here = Address.of(path + "/diff").with("from", from).with("to", to);
    model.addAttribute("heading", reading.title(analysis));
    model.addAttribute("path", path);
    model.addAttribute("view", DiffView.of(diff));
    model.addAttribute("labels", labels(diff, here, only));
    model.addAttribute(
        "versions",
        versions.list(analysis.id(), Integer.MAX_VALUE, CHOICES).stream()
            .map(VersionSummary::number)
            .toList());
    return "analysis/diff";
  }

  private static @Nullable Label label(@Nullable String word) {
    return Arrays.stream(Label.values())
        .filter(known -> known.word().equals(word))
        .findFirst()
        .orElse(null);
  }

  private static List<LabelChoice> labels(VersionDiff diff, Address here, @Nullable Label only) {
    return diff.labels().entrySet().stream()
        .map(
            entry -> {
              boolean chosen = only != null && only.word().equals(entry.getKey());
              String link = here.with("label", chosen ? null : entry.getKey()).toString();
              return new LabelChoice(entry.getKey(), entry.getValue(), link, chosen);
            })
        .toList();
  }
}
