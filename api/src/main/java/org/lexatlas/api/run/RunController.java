package org.lexatlas.api.run;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.page.PageSize;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.problem.GivenText;
import org.lexatlas.api.problem.KnownCodes;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.run.RunFilter;
import org.lexatlas.store.run.RunList;
import org.springframework.http.HttpStatus;
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

/** Runs: start one, find them. */
@Tag(name = "Runs", description = "Refreshes of analyses: start, watch, command, audit")
@RestController
@RequestMapping(path = "/api/v1/runs", produces = MediaType.APPLICATION_JSON_VALUE)
final class RunController {

  private static final String LIST = "runs";

  private final RunOrders orders;
  private final RunList runList;
  private final RunLookup lookup;
  private final RunShape shape;
  private final KnownCodes codes;

  RunController(
      RunOrders orders, RunList runList, RunLookup lookup, RunShape shape, KnownCodes codes) {
    this.orders = orders;
    this.runList = runList;
    this.lookup = lookup;
    this.shape = shape;
    this.codes = codes;
  }

  @Operation(
      summary = "Start a run",
      description =
          "Stores the run, then starts its workflow. With an Idempotency-Key the same request can"
              + " be repeated: it answers 200 with the same run. At most one run of an analysis is"
              + " open: a second one is answered with 409 and a link to the open one.")
  @ApiResponse(responseCode = "201", description = "The run, its workflow started")
  @ApiResponse(responseCode = "200", description = "The run that the same key ordered before")
  @ApiResponse(
      responseCode = "202",
      description = "The run is stored; its workflow will be started as soon as Temporal takes it")
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<RunJson> start(
      @RequestBody RunRequest asked,
      @Parameter(description = "Any text of at most 200 characters that names this very request")
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String key,
      HttpServletRequest request) {
    RunOrders.Ordered ordered = orders.order(asked, Actor.of(request), key);
    HttpStatus status =
        switch (ordered) {
          case RunOrders.Ordered.Started started -> HttpStatus.CREATED;
          case RunOrders.Ordered.Stored stored -> HttpStatus.ACCEPTED;
          case RunOrders.Ordered.Repeated repeated -> HttpStatus.OK;
        };
    return ResponseEntity.status(status)
        .location(URI.create(RunJson.path(ordered.run().id())))
        .body(shape.of(ordered.run()));
  }

  @Operation(summary = "List runs", description = "The newest first. Filters are joined by and.")
  @GetMapping
  Page<RunJson> list(
      @Parameter(description = "Code of a jurisdiction") @RequestParam(required = false)
          @Nullable String country,
      @Parameter(description = "Id of a topic") @RequestParam(required = false)
          @Nullable String topic,
      @Parameter(
              description = "What the runs are doing",
              schema = @Schema(implementation = RunStatus.class))
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = "Id of a campaign") @RequestParam(required = false)
          @Nullable String campaign,
      @Parameter(description = "Entries of a page: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    String code = country == null ? null : Jurisdiction.codeOf(country);
    codes.check(country, topic);
    GivenText.word("state", state, RunStatus.values());
    checked("campaign", campaign, any -> null);
    var before =
        PageToken.read(
            LIST,
            pageToken,
            keys -> new RunFilter.Position(Instant.parse(keys[0]), UUID.fromString(keys[1])));
    var found =
        runList.list(
            new RunFilter(
                code,
                topic,
                state == null ? List.of() : List.of(state),
                null,
                null,
                campaign,
                false,
                null,
                before.orElse(null)),
            size + 1);
    return Page.of(found, size, shape::of, row -> PageToken.of(LIST, row.createdAt(), row.id()));
  }

  private static void checked(String field, @Nullable String value, RunForm.Check check) {
    String fault = value == null ? null : RunForm.faultOf(value, check);
    if (fault != null) {
      throw Problem.invalid(field, fault);
    }
  }

  @Operation(
      summary = "Get a run",
      description = "The ETag is the run's revision: send it as If-None-Match to be told 304.")
  @GetMapping("/{id}")
  ResponseEntity<RunJson> get(@Parameter(description = "The run's id") @PathVariable String id) {
    RunJson run = shape.of(lookup.run(id));
    return ResponseEntity.ok().eTag(String.valueOf(run.revision())).body(run);
  }
}
