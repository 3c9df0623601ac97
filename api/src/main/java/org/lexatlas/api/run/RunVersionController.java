package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lexatlas.api.analysis.ListedVersion;
import org.lexatlas.api.page.Page;
import org.lexatlas.store.analysis.AnalysisStore;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a run made of its analysis. */
@Tag(name = "Runs")
@RestController
@RequestMapping(path = "/api/v1/runs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class RunVersionController {

  private final RunLookup lookup;
  private final AnalysisStore analyses;

  RunVersionController(RunLookup lookup, AnalysisStore analyses) {
    this.lookup = lookup;
    this.analyses = analyses;
  }

  @Operation(
      summary = "List the versions that a run made",
      description = "In the order in which it made them: how the analysis evolved by its steps.")
  @GetMapping("/versions")
  Page<ListedVersion> versions(@Parameter(description = "The run's id") @PathVariable String id) {
    return Page.whole(analyses.ofRun(lookup.run(id).id()).stream().map(ListedVersion::of).toList());
  }
}
