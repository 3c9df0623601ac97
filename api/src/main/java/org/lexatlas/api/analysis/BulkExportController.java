package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.GivenText;
import org.lexatlas.api.problem.KnownCodes;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionRow;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands out many analyses at once, a page at a time from the store: any number of them. */
@Tag(name = "Analyses")
@RestController
@RequestMapping(path = "/api/v1/analyses/export")
final class BulkExportController {

  private static final int PAGE = 100;

  private final AnalysisStore analyses;
  private final AnalysisExport export;
  private final KnownCodes codes;
  private final JsonMapper json;

  BulkExportController(
      AnalysisStore analyses, AnalysisExport export, KnownCodes codes, JsonMapper json) {
    this.analyses = analyses;
    this.codes = codes;
    this.export = export;
    this.json = json;
  }

  @Operation(
      summary = "Export many analyses",
      description =
          "The Live versions, one a line: as NDJSON that can be imported elsewhere, or as CSV for a"
              + " spreadsheet, in which no cell is a formula. Filters are joined by and.")
  @ApiResponse(
      responseCode = "200",
      description = "One line for each analysis with a Live version, the oldest analysis first",
      content = {
        @Content(
            mediaType = "application/x-ndjson",
            schema = @Schema(implementation = ExportedAnalysis.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @GetMapping
  void exportAnalyses(
      @Parameter(description = "ndjson or csv") @RequestParam(defaultValue = "ndjson")
          String format,
      @Parameter(description = "Code of a jurisdiction") @RequestParam(required = false)
          @Nullable String country,
      @Parameter(description = "Id of a topic") @RequestParam(required = false)
          @Nullable String topic,
      @Parameter(description = "Status of the Live version") @RequestParam(required = false)
          @Nullable String status,
      HttpServletResponse response)
      throws IOException {
    codes.check(country, topic);
    GivenText.noNul("status", status);
    if (!format.equals("ndjson") && !format.equals("csv")) {
      throw Problem.invalid("format", "is not one of ndjson, csv");
    }
    String code = country == null ? null : Jurisdiction.codeOf(country);
    List<AnalysisRow> first = analyses.list(code, topic, status, 0, PAGE); // fails before a byte
    if (first.isEmpty()) {
      codes.checkUnfound(status);
    }
    boolean table = format.equals("csv");
    response.setContentType(
        table ? "text/csv;charset=UTF-8" : "application/x-ndjson;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename("analyses." + format).build().toString());
    try (var writer =
        new BufferedWriter(
            new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8))) {
      Lines lines =
          table ? table(writer) : row -> writer.write(json.writeValueAsString(row) + "\n");
      for (List<AnalysisRow> page = first; !page.isEmpty(); ) {
        write(page, lines);
        page = analyses.list(code, topic, status, page.getLast().id(), PAGE);
      }
    }
  }

  private interface Lines {
    void add(ExportedAnalysis row) throws IOException;
  }

  private Lines table(Writer writer) throws IOException {
    var table = new AnalysisTable(writer);
    return row -> {
      table.add(export.name(row.country()), row);
      table.flush();
    };
  }

  private void write(List<AnalysisRow> page, Lines lines) throws IOException {
    Map<Long, VersionRow> live =
        analyses.live(page.stream().map(AnalysisRow::id).toList()).stream()
            .collect(Collectors.toMap(VersionRow::analysisId, Function.identity()));
    for (AnalysisRow analysis : page) {
      VersionRow version = live.get(analysis.id());
      if (version != null) {
        lines.add(ExportedAnalysis.of(analysis, version, export.asOf(analysis, version)));
      }
    }
  }
}
