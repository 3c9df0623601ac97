package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.comparison.Label;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Compares any two versions of an analysis, by the domain's comparer and without a model. */
@Tag(name = "Analyses")
@RestController
@RequestMapping(
    path = "/api/v1/analyses/{country}/{topic}/diff",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class DiffController {

  private final AnalysisLookup lookup;

  DiffController(AnalysisLookup lookup) {
    this.lookup = lookup;
  }

  @Operation(
      summary = "Compare two versions",
      description =
          "Item by item: fields, laws by number, sources by address, sentences by shared words, each"
              + " with its label; prose laid over each other word by word.")
  @GetMapping
  VersionDiff diff(
      @Parameter(description = "Code of the jurisdiction") @PathVariable String country,
      @Parameter(description = "Id of the topic") @PathVariable String topic,
      @Parameter(description = "Number of a version") @RequestParam int from,
      @Parameter(description = "Number of the version to compare it with") @RequestParam int to,
      @Parameter(description = "Whether to list the items that say the same, too")
          @RequestParam(defaultValue = "false")
          boolean all,
      @Parameter(description = "Only items with one of these labels, such as contradicted")
          @RequestParam(required = false)
          @Nullable List<String> label) {
    AnalysisRow analysis = lookup.analysis(country, topic);
    VersionRow before = lookup.version(analysis, "from", String.valueOf(from));
    VersionRow after = lookup.version(analysis, "to", String.valueOf(to));
    return VersionDiff.of(
        from, before.output(), to, after.output(), label == null ? null : labels(label), all);
  }

  private static Set<Label> labels(List<String> words) {
    var labels = EnumSet.noneOf(Label.class);
    for (String word : words) {
      labels.add(
          Arrays.stream(Label.values())
              .filter(known -> known.word().equals(word))
              .findFirst()
              .orElseThrow(() -> Problem.invalid("label", "is not one of " + Label.words())));
    }
    return labels;
  }
}
