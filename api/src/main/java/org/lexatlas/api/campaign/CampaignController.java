package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.page.PageSize;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.problem.GivenText;
import org.lexatlas.api.run.IdempotencyKey;
import org.lexatlas.api.security.Actor;
import org.lexatlas.domain.campaign.CampaignOrder;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.store.campaign.CampaignList;
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

/** Campaigns: plan and start one, find them. */
@Tag(
    name = "Campaigns",
    description = "Refresh many analyses as one order: plan, start, watch, command")
@RestController
@RequestMapping(path = "/api/v1/campaigns", produces = MediaType.APPLICATION_JSON_VALUE)
final class CampaignController {

  private static final String LIST = "campaigns";

  private final CampaignOrders orders;
  private final CampaignLookup lookup;
  private final CampaignList lists;
  private final CampaignShape shape;

  CampaignController(
      CampaignOrders orders, CampaignLookup lookup, CampaignList lists, CampaignShape shape) {
    this.orders = orders;
    this.lookup = lookup;
    this.lists = lists;
    this.shape = shape;
  }

  @Operation(
      summary = "Start a campaign",
      description =
          "Freezes the scope as slots, then starts its workflow. With `dryRun` nothing is stored,"
              + " and the answer tells what would run and what it would take. With an"
              + " Idempotency-Key the same request can be repeated: it answers 200 with the same"
              + " campaign.")
  @ApiResponse(
      responseCode = "201",
      description = "The campaign",
      content = @Content(schema = @Schema(implementation = CampaignJson.class)))
  @ApiResponse(
      responseCode = "200",
      description = "What a dry run found, or the campaign that the same key ordered before",
      content = @Content(schema = @Schema(oneOf = {PlanJson.class, CampaignJson.class})))
  @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> start(
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = CampaignRequest.class)))
          @RequestBody
          Map<String, Object> fields,
      @Parameter(description = "Any text of at most 200 characters that names this very request")
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String key,
      HttpServletRequest request) {
    Actor actor = Actor.of(request);
    UUID keyed = IdempotencyKey.read(key, actor, "campaign").orElse(null);
    CampaignOrder order = orders.read(fields);
    if (order.dryRun()) {
      return ResponseEntity.ok(orders.plan(order, actor));
    }
    CampaignOrders.Kept kept = orders.order(order, actor, keyed);
    return ResponseEntity.status(kept.created() ? HttpStatus.CREATED : HttpStatus.OK)
        .location(URI.create(CampaignJson.path(kept.campaign().id())))
        .body(shape.of(kept.campaign()));
  }

  @Operation(summary = "List campaigns", description = "The newest first.")
  @GetMapping
  Page<CampaignJson> list(
      @Parameter(
              description = "What the campaigns are doing",
              schema = @Schema(implementation = CampaignStatus.class))
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = "Entries of a page: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    GivenText.word("state", state, CampaignStatus.values());
    var before =
        PageToken.read(
            LIST,
            pageToken,
            keys -> new CampaignList.Position(Instant.parse(keys[0]), UUID.fromString(keys[1])));
    return Page.of(
        lists.campaigns(state, before.orElse(null), size + 1),
        size,
        shape::of,
        row -> PageToken.of(LIST, row.createdAt(), row.id()));
  }

  @Operation(
      summary = "Get a campaign",
      description = "With its numbers, its pace, and what keeps runs from starting.")
  @GetMapping("/{id}")
  CampaignJson get(@Parameter(description = "The campaign's id") @PathVariable String id) {
    return shape.of(lookup.campaign(id));
  }
}
