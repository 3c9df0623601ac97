package org.lexatlas.api.analysis;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.problem.ProblemKind;
import org.lexatlas.api.security.Actor;
import org.lexatlas.store.analysis.AnalysisRow;
import org.lexatlas.store.analysis.AnalysisStore;
import org.lexatlas.store.analysis.VersionRow;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.run.RunStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Publishes, withdraws and restores versions. What a run has in review is the run's to decide. */
@Tag(name = "Analyses")
@RestController
@RequestMapping(
    path = "/api/v1/analyses/{country}/{topic}/versions/{number}",
    produces = MediaType.APPLICATION_JSON_VALUE)
final class VersionCommandController {

  private static final Logger LOG = LoggerFactory.getLogger(VersionCommandController.class);

  private final AnalysisStore analyses;
  private final AnalysisLookup lookup;
  private final RunStore runs;
  private final Clock clock;

  VersionCommandController(
      AnalysisStore analyses, AnalysisLookup lookup, RunStore runs, Clock clock) {
    this.analyses = analyses;
    this.lookup = lookup;
    this.runs = runs;
    this.clock = clock;
  }

  @Operation(
      summary = "Command a version",
      description =
          "Publish, withdraw or restore. A version that its run has in review is published or"
              + " rejected by a command to that run.")
  @ApiResponse(responseCode = "200", description = "The version as it stands now")
  @ApiResponse(responseCode = "201", description = "RESTORE: the new draft")
  @PostMapping(path = "/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<VersionJson> command(
      @Parameter(description = "Code of the jurisdiction") @PathVariable String country,
      @Parameter(description = "Id of the topic") @PathVariable String topic,
      @Parameter(description = "The version's number") @PathVariable String number,
      @RequestBody VersionRequest asked,
      HttpServletRequest request) {
    VersionRequest.Type type = asked.checked();
    AnalysisRow analysis = lookup.analysis(country, topic);
    VersionRow version = lookup.version(analysis, number);
    LOG.info(
        "{} of version {} of {} {} asked by {}",
        type,
        number,
        country,
        topic,
        Actor.of(request).name());
    if (type == VersionRequest.Type.RESTORE) {
      int draft = analyses.restore(analysis.id(), version.number());
      URI path = URI.create("/api/v1/analyses/%s/%s/versions/%d".formatted(country, topic, draft));
      return ResponseEntity.created(path).body(now(analysis, draft));
    }
    refuseWhatARunDecides(version);
    var verdict =
        type == VersionRequest.Type.PUBLISH
            ? analyses.publish(analysis.id(), version.number(), asOf(version))
            : analyses.withdraw(analysis.id(), version.number());
    return switch (verdict) {
      case DONE -> ResponseEntity.ok(now(analysis, version.number()));
      case WRONG_STAGE ->
          throw refused(
              verdict, "A version that is %s cannot be asked this".formatted(version.stage()));
      case BASELINE_MOVED ->
          throw refused(
              verdict,
              "Another version went Live since the work on this one began: refresh or restore");
    };
  }

  private VersionJson now(AnalysisRow analysis, int number) {
    return VersionJson.of(analyses.version(analysis.id(), number).orElseThrow());
  }

  private void refuseWhatARunDecides(VersionRow version) {
    RunRow run = version.runId() == null ? null : runs.find(version.runId()).orElse(null);
    if (run == null) {
      return;
    }
    Integer review = run.runState().reviewVersion();
    if (review != null && review == version.number()) {
      String path = "/api/v1/runs/" + run.id() + "/commands";
      throw Problem.of(
          ProblemKind.VERSION_REFUSED,
          "Run %s has this version in review: PUBLISH or REJECT it there".formatted(run.id()),
          Map.of("accepted", false, "code", "IN_REVIEW", "run", path));
    }
  }

  /** The day for which the version is true: its run's, or today where it has none. */
  private LocalDate asOf(VersionRow version) {
    return (version.runId() == null
            ? java.util.Optional.<RunRow>empty()
            : runs.find(version.runId()))
        .map(RunRow::asOf)
        .orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC)));
  }

  private static Problem refused(AnalysisStore.Verdict verdict, String words) {
    return Problem.of(
        ProblemKind.VERSION_REFUSED, words, Map.of("accepted", false, "code", verdict));
  }
}
