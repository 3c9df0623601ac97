package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.VersionRow;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Hands out one analysis as a document. */
@Tag(name = "Analyses")
@RestController
@RequestMapping(path = "/api/v1/analyses/{country}/{topic}/export")
final class ExportController {

  private final AnalysisLookup lookup;
  private final AnalysisExport export;
  private final JsonMapper json;

  ExportController(AnalysisLookup lookup, AnalysisExport export, JsonMapper json) {
    this.lookup = lookup;
    this.export = export;
    this.json = json;
  }

  @Operation(
      summary = "Export an analysis",
      description =
          "One version with everything that it says: as Markdown, as an HTML page without scripts"
              + " and images, or as JSON that can be imported elsewhere.")
  @ApiResponse(
      responseCode = "200",
      description = "The document, as an attachment",
      content = {
        @Content(mediaType = "text/markdown", schema = @Schema(type = "string")),
        @Content(mediaType = "text/html", schema = @Schema(type = "string")),
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ExportedAnalysis.class))
      })
  @GetMapping
  ResponseEntity<byte[]> exportAnalysis(
      @Parameter(description = "Code of the jurisdiction") @PathVariable String country,
      @Parameter(description = "Id of the topic") @PathVariable String topic,
      @Parameter(description = "markdown, html or json") @RequestParam(defaultValue = "markdown")
          String format,
      @Parameter(description = "Number of a version; the Live one when missing")
          @RequestParam(required = false)
          @Nullable String version) {
    AnalysisRow analysis = lookup.analysis(country, topic);
    VersionRow exported =
        version == null
            ? lookup.live(analysis, "version")
            : lookup.version(analysis, "version", version);
    return switch (format) {
      case "markdown" ->
          document(analysis, exported, "md", "text/markdown", export.markdown(analysis, exported));
      case "html" ->
          document(analysis, exported, "html", "text/html", export.html(analysis, exported));
      case "json" ->
          document(
              analysis,
              exported,
              "json",
              MediaType.APPLICATION_JSON_VALUE,
              json.writeValueAsString(
                  ExportedAnalysis.of(analysis, exported, export.asOf(analysis, exported))));
      default -> throw Problem.invalid("format", "is not one of markdown, html, json");
    };
  }

  private static ResponseEntity<byte[]> document(
      AnalysisRow analysis, VersionRow version, String ending, String type, String text) {
    String name =
        "%s-%s-v%d.%s".formatted(analysis.country(), analysis.topic(), version.number(), ending);
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(text.getBytes(StandardCharsets.UTF_8));
  }
}
