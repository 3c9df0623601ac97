package org.lexatlas.api.campaign;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.page.NumberedList;
import org.lexatlas.api.page.Page;
import org.lexatlas.api.page.PageSize;
import org.lexatlas.api.problem.GivenText;
import org.lexatlas.api.run.IdempotencyKey;
import org.lexatlas.api.security.Actor;
import org.lexatlas.domain.campaign.SlotState;
import org.lexatlas.store.campaign.CampaignEventRow;
import org.lexatlas.store.campaign.CampaignList;
import org.lexatlas.store.campaign.CampaignRow;
import org.lexatlas.store.campaign.CampaignStore;
import org.lexatlas.store.campaign.SlotRow;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One campaign's slots, its log, and commands for it. */
@Tag(name = "Campaigns")
@RestController
@RequestMapping(path = "/api/v1/campaigns/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
final class CampaignPartsController {

  private static final NumberedList SLOTS = new NumberedList("slots");
  private static final NumberedList EVENTS = new NumberedList("events");

  private final CampaignLookup lookup;
  private final CampaignList lists;
  private final CampaignStore campaigns;
  private final CampaignCommands commands;

  CampaignPartsController(
      CampaignLookup lookup,
      CampaignList lists,
      CampaignStore campaigns,
      CampaignCommands commands) {
    this.lookup = lookup;
    this.lists = lists;
    this.campaigns = campaigns;
    this.commands = commands;
  }

  @Operation(
      summary = "List the slots of a campaign",
      description = "In their order. Filters are joined by and.")
  @GetMapping("/slots")
  Page<SlotJson> slots(
      @Parameter(description = "The campaign's id") @PathVariable String id,
      @Parameter(
              description = "What became of the slots",
              schema = @Schema(implementation = SlotState.class))
          @RequestParam(required = false)
          @Nullable String state,
      @Parameter(description = "Code of a jurisdiction") @RequestParam(required = false)
          @Nullable String country,
      @Parameter(description = "Id of a topic") @RequestParam(required = false)
          @Nullable String topic,
      @Parameter(description = "Entries of a page: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    GivenText.word("state", state, SlotState.values());
    GivenText.noNul("country", country);
    GivenText.noNul("topic", topic);
    CampaignRow campaign = lookup.campaign(id);
    int after = SLOTS.behind(pageToken, 0);
    return SLOTS.page(
        lists.slots(
            campaign.id(), new CampaignList.SlotFilter(state, country, topic), after, size + 1),
        size,
        SlotJson::of,
        SlotRow::ordinal);
  }

  @Operation(
      summary = "Read the log of a campaign",
      description = "Whatever was asked of it and whatever happened to it; newest first.")
  @GetMapping("/events")
  Page<CampaignEventJson> events(
      @Parameter(description = "The campaign's id") @PathVariable String id,
      @Parameter(description = "Entries of a page: 1 to 500, 50 when missing")
          @RequestParam(required = false)
          @Nullable Integer pageSize,
      @Parameter(description = "The nextPageToken of the page before")
          @RequestParam(required = false)
          @Nullable String pageToken) {
    int size = PageSize.of(pageSize);
    CampaignRow campaign = lookup.campaign(id);
    long before = EVENTS.behind(pageToken, Long.MAX_VALUE);
    return EVENTS.page(
        campaigns.events(campaign.id(), before, size + 1),
        size,
        CampaignEventJson::of,
        CampaignEventRow::id);
  }

  @Operation(
      summary = "Command a campaign",
      description =
          "Pause, resume, cancel, retry what failed, add places, change limits or the priority. A"
              + " refusal is answered with 409 and {accepted: false, code, words}; both go to the"
              + " log. The same commandId never has a second effect: a repetition gets the first"
              + " answer.")
  @ApiResponse(responseCode = "200", description = "The command takes effect")
  @ApiResponse(
      responseCode = "409",
      description = "The command was refused: `code` and `words` say why",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
              schema = @Schema(ref = "#/components/schemas/ProblemDetail")))
  @PostMapping(path = "/commands", consumes = MediaType.APPLICATION_JSON_VALUE)
  CampaignCommandAnswer command(
      @Parameter(description = "The campaign's id") @PathVariable String id,
      @io.swagger.v3.oas.annotations.parameters.RequestBody(
              content = @Content(schema = @Schema(implementation = CampaignCommandRequest.class)))
          @RequestBody
          Map<String, Object> fields,
      @Parameter(description = "Stands for a commandId where the body gives none")
          @RequestHeader(name = IdempotencyKey.HEADER, required = false)
          @Nullable String key,
      HttpServletRequest request) {
    CampaignRow campaign = lookup.campaign(id);
    Actor actor = Actor.of(request);
    UUID keyed = IdempotencyKey.read(key, actor, "command " + campaign.id()).orElse(null);
    return commands.give(campaign, fields, actor, keyed);
  }
}
