package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.NumberedList;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.page.PageSize;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.run.IdempotencyKey;
import org.lexatlas.api.security.Actor;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionCommandRow;
import org.lexatlas.store.analysis.VersionCommands;
import org.lexatlas.store.analysis.VersionOrder;
import org.lexatlas.store.analysis.VersionRow;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Publishes, withdraws and restores versions, and shows who asked for it. */
@Tag(name = "Analyses")
@RestController
@RequestMapping(
    path = "/api/v1/analyses/{country}/{topic}",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class VersionCommandController {

  private static final NumberedList LIST = new NumberedList("version-audit");

  private final AnalysisStore analyses;
  private final AnalysisLookup lookup;
  private final VersionOrders orders;
  private final VersionCommands commands;

  VersionCommandController(
      AnalysisStore analyses,
      AnalysisLookup lookup,
      VersionOrders orders,
      VersionCommands commands) {
    this.analyses = analyses;
    this.lookup = lookup;
    this.orders = orders;
    this.commands = commands;
  }

  @Operation(
      summary = "Command a version",
      description =
          "Publish, withdraw or restore. A version that its run has in review is published or"
              + " rejected by a command to that run. Refused or not, it goes to the audit log.")
  @ApiResponse(responseCode = "200", description = "The version as it stands now")
  @ApiResponse(responseCode = "201", description = "RESTORE: the new draft")
  @PostMapping(path = "/versions/{number}/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<VersionJson> command(
      @Parameter(description = "Code of the jurisdiction") @PathVariable String country,
      @Parameter(description = "Id of the topic") @PathVariable String topic,
      @Parameter(description = "The version's number") @PathVariable String number,
      @RequestBody VersionRequest asked,
      @Parameter(description = "The same key has one effect, and gets the first answer")
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String key,
      HttpServletRequest request) {
    VersionOrder.Type type = asked.checked();
    AnalysisRow analysis = lookup.analysis(country, topic);
    VersionRow version = lookup.version(analysis, "number", number);
    Actor actor = Actor.of(request);
    UUID id =
        IdempotencyKey.read(key, actor, "version " + analysis.id()).orElseGet(UUID::randomUUID);
    var order = new VersionOrder(id, type, asked.reason(), actor.name(), "API");
    VersionCommandRow answer = orders.give(version, order);
    if (!answer.accepted()) {
      throw refused(version, answer);
    }
    Integer made = answer.made();
    if (made == null) {
      return ResponseEntity.ok(now(analysis, version.number()));
    }
    URI path = URI.create("/api/v1/analyses/%s/%s/versions/%d".formatted(country, topic, made));
    return ResponseEntity.created(path).body(now(analysis, made));
  }

  @Operation(
      summary = "Read the audit log of an analysis' versions",
      description = "What was asked of them by hand, by whom and why; newest first.")
  @GetMapping("/audit")
  Page<VersionCommandJson> audit(
      @Parameter(description = "Code of the jurisdiction") @PathVariable String country,
      @Parameter(description = "Id of the topic") @PathVariable String topic,
      @Parameter(description = "Entries of a page: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    AnalysisRow analysis = lookup.analysis(country, topic);
    long before = LIST.behind(pageToken, Long.MAX_VALUE);
    return LIST.page(
        commands.ofAnalysis(analysis.id(), before, size + 1),
        size,
        VersionCommandJson::of,
        VersionCommandRow::id);
  }

  private VersionJson now(AnalysisRow analysis, int number) {
    return VersionJson.of(analyses.version(analysis.id(), number).orElseThrow());
  }

  private Problem refused(VersionRow version, VersionCommandRow answer) {
    return switch (answer.code()) {
      case IN_REVIEW -> {
        UUID run = orders.reviewingRun(version);
        yield Problem.of(
            ProblemKind.VERSION_REFUSED,
            "Run %s has this version in review: PUBLISH or REJECT it there".formatted(run),
            Map.of(
                "accepted",
                false,
                "code",
                answer.code(),
                "run",
                "/api/v1/runs/" + run + "/commands"));
      }
      case KEY_REUSED ->
          Problem.of(
              ProblemKind.KEY_REUSED,
              "%s: it was used for %s of version %d"
                  .formatted(IdempotencyKey.HEADER, answer.type(), answer.version()));
      case WRONG_STAGE ->
          refused(answer, "A version that is %s cannot be asked this".formatted(version.stage()));
      case EARLIER_DAY ->
          refused(
              answer,
              "This version is as of an earlier day than the Live one was confirmed for: withdraw"
                  + " the Live one first, or restore this one and publish the draft");
      case SIMULATED ->
          refused(
              answer,
              "This version is simulated and the Live one is not: simulate in a data folder of its"
                  + " own");
      case BASELINE_MOVED, DONE ->
          refused(
              answer,
              "Another version went Live since the work on this one began: refresh or restore");
    };
  }

  private static Problem refused(VersionCommandRow answer, String words) {
    return Problem.of(
        ProblemKind.VERSION_REFUSED, words, Map.of("accepted", false, "code", answer.code()));
  }
}
