package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Campaigns that start by the clock. */
@Tag(
    name = "Schedules",
    description = "Campaigns that start by the clock, through Temporal Schedules")
@RestController
@RequestMapping(path = "/api/v1/schedules", produces = MediaType.APPLICATION_JSON_VALUE)
final class ScheduleController {

  private final Schedules schedules;
  private final CampaignOrders orders;

  ScheduleController(Schedules schedules, CampaignOrders orders) {
    this.schedules = schedules;
    this.orders = orders;
  }

  @Operation(
      summary = "Define a schedule",
      description =
          "Weekly, monthly or by cron, in a time zone. 501 where the Temporal server has no"
              + " schedules, as the in-memory one.")
  @ApiResponse(responseCode = "201", description = "The schedule")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<ScheduleJson> define(
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = ScheduleRequest.class)))
          @RequestBody
          Map<String, Object> fields,
      HttpServletRequest request) {
    ScheduleJson defined = schedules.define(schedules.read(fields), Actor.of(request));
    return ResponseEntity.created(URI.create(ScheduleJson.path(defined.id()))).body(defined);
  }

  @Operation(summary = "List schedules", description = "The newest first, all of them.")
  @GetMapping
  Page<ScheduleJson> list() {
    return Page.whole(schedules.all());
  }

  @Operation(summary = "Get a schedule", description = "With when it will start campaigns.")
  @GetMapping("/{id}")
  ScheduleJson get(@Parameter(description = "The schedule's id") @PathVariable String id) {
    return schedules.shape(schedules.find(id));
  }

  @Operation(
      summary = "Define a schedule anew",
      description = "Takes the place of the whole definition; what it started goes on.")
  @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
  ScheduleJson redefine(
      @Parameter(description = "The schedule's id") @PathVariable String id,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = ScheduleRequest.class)))
          @RequestBody
          Map<String, Object> fields) {
    return schedules.redefine(schedules.find(id), schedules.read(fields));
  }

  @Operation(
      summary = "Plan a schedule",
      description = "What it would start if it were due now, without starting it.")
  @GetMapping("/{id}/plan")
  PlanJson plan(
      @Parameter(description = "The schedule's id") @PathVariable String id,
      HttpServletRequest request) {
    return orders.plan(Schedules.campaign(schedules.find(id).order()), Actor.of(request));
  }

  @Operation(
      summary = "Command a schedule",
      description = "Pause, resume, start a campaign now, or delete; what it started goes on.")
  @ApiResponse(responseCode = "204", description = "Done")
  @PostMapping(path = "/{id}/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Void> command(
      @Parameter(description = "The schedule's id") @PathVariable String id,
      @RequestBody ScheduleCommandRequest asked,
      HttpServletRequest request) {
    ScheduleCommandRequest.Type type = asked.type();
    if (type == null) {
      throw Problem.invalid(
          "type", "is missing: one of " + Arrays.toString(ScheduleCommandRequest.Type.values()));
    }
    String reason = asked.reason() == null ? "No reason given" : asked.reason();
    schedules.command(schedules.find(id), type, Actor.of(request).name() + ": " + reason);
    return ResponseEntity.noContent().build();
  }
}
