package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.NumberedList;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.page.PageSize;
import org.lexatlas.api.problem.GivenText;
import org.lexatlas.api.problem.KnownCodes;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionRow;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads analyses and their versions. */
@Tag(name = "Analyses", description = "The answers, and how they came to be")
@RestController
@RequestMapping(path = "/api/v1/analyses", produces = MediaType.APPLICATION_JSON_VALUE)
final class AnalysisController {

  private static final NumberedList ANALYSES = new NumberedList("analyses");
  private static final NumberedList VERSIONS = new NumberedList("versions");

  private final AnalysisStore analyses;
  private final AnalysisLookup lookup;
  private final KnownCodes codes;

  AnalysisController(AnalysisStore analyses, AnalysisLookup lookup, KnownCodes codes) {
    this.analyses = analyses;
    this.lookup = lookup;
    this.codes = codes;
  }

  @Operation(
      summary = "List analyses",
      description = "The oldest first, without their content. Filters are joined by and.")
  @GetMapping
  Page<ListedAnalysis> list(
      @Parameter(description = "Code of a jurisdiction") @RequestParam(required = false)
          @Nullable String country,
      @Parameter(description = "Id of a topic") @RequestParam(required = false)
          @Nullable String topic,
      @Parameter(description = "Status of the Live version") @RequestParam(required = false)
          @Nullable String status,
      @Parameter(description = "Entries of a page: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    codes.check(country, topic);
    GivenText.noNul("status", status);
    long after = ANALYSES.behind(pageToken, 0L);
    List<AnalysisRow> found =
        analyses.list(
            country == null ? null : Jurisdiction.codeOf(country), topic, status, after, size + 1);
    if (found.isEmpty()) {
      codes.checkUnfound(status);
    }
    return ANALYSES.page(found, size, ListedAnalysis::of, AnalysisRow::id);
  }

  @Operation(
      summary = "Get an analysis",
      description = "What stands, with the content of the Live version.")
  @GetMapping("/{country}/{topic}")
  AnalysisJson get(
      @Parameter(description = "Code of the jurisdiction") @PathVariable String country,
      @Parameter(description = "Id of the topic") @PathVariable String topic) {
    AnalysisRow row = lookup.analysis(country, topic);
    Integer live = row.liveVersion();
    VersionRow version = live == null ? null : analyses.version(row.id(), live).orElse(null);
    return AnalysisJson.of(row, version);
  }

  @Operation(
      summary = "List the versions of an analysis",
      description = "The newest first, without their content.")
  @GetMapping("/{country}/{topic}/versions")
  Page<ListedVersion> versions(
      @Parameter(description = "Code of the jurisdiction") @PathVariable String country,
      @Parameter(description = "Id of the topic") @PathVariable String topic,
      @Parameter(description = "Entries of a page: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    AnalysisRow row = lookup.analysis(country, topic);
    int before = VERSIONS.behind(pageToken, Integer.MAX_VALUE);
    return VERSIONS.page(
        analyses.versions(row.id(), before, size + 1), size, ListedVersion::of, VersionRow::number);
  }

  @Operation(summary = "Get a version", description = "One version of an analysis, with content.")
  @GetMapping("/{country}/{topic}/versions/{number}")
  VersionJson version(
      @Parameter(description = "Code of the jurisdiction") @PathVariable String country,
      @Parameter(description = "Id of the topic") @PathVariable String topic,
      @Parameter(description = "The version's number") @PathVariable String number) {
    return VersionJson.of(lookup.version(lookup.analysis(country, topic), "number", number));
  }
}
