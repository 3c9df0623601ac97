package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.domain.run.RunPlan;
import org.lexatlas.domain.run.RunScope;
import org.lexatlas.domain.run.Step;
import org.lexatlas.store.run.AttemptRow;
import org.lexatlas.store.run.AttemptTexts;
import org.lexatlas.store.run.RunRow;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The attempts of a run's steps, and what another one would do. */
@Tag(name = "Runs")
@RestController
@RequestMapping(path = "/api/v1/runs/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class AttemptController {

  private final RunLookup lookup;
  private final CommandReader reader;
  private final AttemptTexts attempts;

  AttemptController(RunLookup lookup, CommandReader reader, AttemptTexts attempts) {
    this.lookup = lookup;
    this.reader = reader;
    this.attempts = attempts;
  }

  @Operation(
      summary = "Plan a re-run",
      description =
          "What a step request would run and what would become stale, without asking for it. Give"
              + " its planVersion in the command to be sure of this very plan.")
  @GetMapping("/plan")
  RunPlan plan(
      @Parameter(description = "The run's id") @PathVariable String id,
      @Parameter(
              description = "The step to run",
              required = true,
              schema = @Schema(implementation = Step.class))
          @RequestParam
          String step,
      @Parameter(
              description = "The step alone, or all steps after it too",
              schema = @Schema(implementation = RunScope.class, defaultValue = "STEP_ONLY"))
          @RequestParam(required = false)
          @Nullable String scope,
      @Parameter(description = "Whether a running attempt may be given up")
          @RequestParam(defaultValue = "false")
          boolean supersede,
      HttpServletRequest request) {
    RunRow run = lookup.run(id);
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", "REQUEST_STEP");
    fields.put("step", step);
    fields.put("supersede", supersede);
    if (scope != null) {
      fields.put("scope", scope);
    }
    var asked = reader.read(fields, Actor.of(request), null);
    return RunPlan.of(run.runState(), asked, attempts.lastTokens(run.id()));
  }

  @Operation(
      summary = "List the attempts of a step",
      description = "The oldest first, all of them, without their outputs.")
  @GetMapping("/steps/{step}/attempts")
  Page<AttemptJson> attempts(
      @Parameter(description = "The run's id") @PathVariable String id,
      @Parameter(description = "The step", schema = @Schema(implementation = Step.class))
          @PathVariable
          String step) {
    RunRow run = lookup.run(id);
    return Page.whole(
        attempts.ofStep(run.id(), RunLookup.step(step)).stream().map(AttemptJson::of).toList());
  }

  @Operation(
      summary = "Get an attempt",
      description = "With its output; with the provider's raw reply where `raw=true` asks for it.")
  @GetMapping("/steps/{step}/attempts/{number}")
  AttemptJson attempt(
      @Parameter(description = "The run's id") @PathVariable String id,
      @Parameter(description = "The step", schema = @Schema(implementation = Step.class))
          @PathVariable
          String step,
      @Parameter(
              description = "The attempt's number",
              schema = @Schema(type = "integer", format = "int32"))
          @PathVariable
          String number,
      @Parameter(description = "Whether to include the provider's raw reply")
          @RequestParam(defaultValue = "false")
          boolean raw) {
    RunRow run = lookup.run(id);
    Step known = RunLookup.step(step);
    AttemptRow row =
        attempts.ofStep(run.id(), known).stream()
            .filter(attempt -> String.valueOf(attempt.number()).equals(number))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("number: the step has no such attempt"));
    JsonNode output =
        attempts
            .output(run.id(), known, row.number())
            .map(json -> json.as(JsonNode.class))
            .orElse(null);
    String reply = raw ? attempts.rawReply(run.id(), known, row.number()).orElse(null) : null;
    return AttemptJson.of(row, output, reply);
  }
}
