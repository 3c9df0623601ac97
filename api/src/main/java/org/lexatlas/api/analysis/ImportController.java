package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.problem.FieldFault;
import org.lexatlas.api.problem.GivenText;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.store.analysis.Baseline;
import org.lexatlas.store.analysis.BaselineImport;
import org.lexatlas.store.analysis.LiveThere;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes analyses that were written elsewhere as baselines: every line of the body, or none. */
@Tag(name = "Analyses")
@RestController
@RequestMapping(path = "/api/v1/analyses/import", produces = MediaType.APPLICATION_JSON_VALUE)
final class ImportController {

  /** Faults beyond these are counted only. */
  private static final int TOLD = 200;

  private final ImportReader reader;
  private final BaselineImport baselines;

  ImportController(ImportReader reader, BaselineImport baselines) {
    this.reader = reader;
    this.baselines = baselines;
  }

  @Operation(
      summary = "Import analyses",
      description =
          "NDJSON, one analysis a line: `country`, `topic` and `asOf`, and the analysis beside them"
              + " or in `content`, in the shape that exports and step outputs have. Each becomes the"
              + " Live version that later refreshes are compared with; of several days the last. When any line cannot be"
              + " taken, nothing is imported and `errors` names every such line and field. The same"
              + " again changes nothing.")
  @PostMapping(consumes = {"application/x-ndjson", "application/ndjson", "application/jsonl"})
  ImportAnswer importAnalyses(
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content =
                  @Content(
                      mediaType = "application/x-ndjson",
                      schema = @Schema(implementation = ExportedAnalysis.class)))
          @RequestBody(required = false)
          byte @Nullable [] body,
      @Parameter(
              description =
                  "Where an analysis has another Live version: REFUSE the whole import, add a DRAFT,"
                      + " or REPLACE it")
          @RequestParam(defaultValue = "REFUSE")
          BaselineImport.WhenLive whenLive,
      @Parameter(description = "Tell what would happen, and change nothing")
          @RequestParam(defaultValue = "false")
          boolean dryRun,
      @Parameter(description = "Why, for the audit log") @RequestParam(required = false)
          @Nullable String reason,
      HttpServletRequest request) {
    GivenText.noNul("reason", reason);
    List<String> lines =
        body == null ? List.of() : new String(body, StandardCharsets.UTF_8).lines().toList();
    Map<Integer, List<String>> leftOut = new HashMap<>();
    List<Baseline> read = read(lines, leftOut);
    var order = new BaselineImport.Order(Actor.of(request).name(), "API", reason, whenLive, dryRun);
    try {
      return ImportAnswer.of(
          dryRun,
          baselines.add(read, order).stream()
              .map(
                  one ->
                      new ImportAnswer.Entry(
                          one.line(),
                          one.country(),
                          one.topic(),
                          one.version(),
                          one.outcome(),
                          leftOut.getOrDefault(one.line(), List.of())))
              .toList());
    } catch (LiveThere there) {
      throw refused(there.conflicts().stream().map(ImportController::conflict).toList());
    }
  }

  private List<Baseline> read(List<String> lines, Map<Integer, List<String>> leftOut) {
    var faults = new ArrayList<FieldFault>();
    var read = new ArrayList<Baseline>();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      int number = i + 1;
      String text = lines.get(i).strip();
      if (!text.isEmpty()) {
        ImportReader.Line line = reader.read(number, i == 0 ? withoutMark(text) : text);
        line.faults().forEach(fault -> faults.add(of(number, fault)));
        Baseline baseline = line.baseline();
        if (baseline != null) {
          Integer before =
              seen.putIfAbsent(
                  baseline.country() + " " + baseline.topic() + " " + baseline.asOf(), number);
          if (before != null) {
            faults.add(
                new FieldFault(
                    "line " + number, "is about the same analysis and day as line " + before));
          }
          leftOut.put(number, line.leftOut());
          read.add(baseline);
        }
      }
    }
    if (faults.isEmpty() && read.isEmpty()) {
      faults.add(new FieldFault("body", "has no analysis: send one JSON object a line"));
    }
    if (!faults.isEmpty()) {
      throw refused(faults);
    }
    return read;
  }

  /** Some editors put a mark of the encoding in front of a file. */
  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Problem refused(List<FieldFault> faults) {
    int more = faults.size() - TOLD;
    return Problem.invalid(
        Stream.concat(
                faults.stream().limit(TOLD),
                more > 0
                    ? Stream.of(new FieldFault("body", "and %d more faults".formatted(more)))
                    : Stream.<FieldFault>empty())
            .toList());
  }

  private static FieldFault of(int line, FieldFault fault) {
    String field = fault.field().isEmpty() ? "" : ", " + fault.field();
    return new FieldFault("line " + line + field, fault.message());
  }

  private static FieldFault conflict(LiveThere.Conflict conflict) {
    return new FieldFault(
        "line " + conflict.baseline().line(),
        "version %d of %s %s is Live already: import with whenLive=DRAFT or whenLive=REPLACE"
            .formatted(
                conflict.live(), conflict.baseline().country(), conflict.baseline().topic()));
  }
}
