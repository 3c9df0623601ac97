package org.lexatlas.api.web.campaign;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.campaign.CampaignCommands;
import org.lexatlas.api.campaign.CampaignLookup;
import org.lexatlas.api.campaign.CampaignShape;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.security.Actor;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Choice;
import org.lexatlas.api.web.LiveStream;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Note;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.campaign.SlotState;
import org.lexatlas.store.campaign.CampaignList;
import org.lexatlas.store.campaign.CampaignRow;
import org.lexatlas.store.campaign.CampaignStore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The page of one campaign, the parts of it that renew themselves, and its commands. */
@Hidden
@Controller
final class CampaignPageController {

  /** So many failed slots are listed: more are better retried all at once. */
  private static final int FAILED = 200;

  private static final int EVENTS = 50;
  private static final int MOST_SLOTS = 20_000;

  private final CampaignLookup lookup;
  private final CampaignShape shape;
  private final CampaignList lists;
  private final CampaignStore campaigns;
  private final CampaignCommands commands;
  private final Names names;
  private final LiveStream stream;

  CampaignPageController(
      CampaignLookup lookup,
      CampaignShape shape,
      CampaignList lists,
      CampaignStore campaigns,
      CampaignCommands commands,
      Names names,
      LiveStream stream) {
    this.lookup = lookup;
    this.shape = shape;
    this.lists = lists;
    this.campaigns = campaigns;
    this.commands = commands;
    this.names = names;
    this.stream = stream;
  }

  @GetMapping("/campaigns/{id}")
  String campaign(@PathVariable String id, HttpServletRequest request, Model model) {
    return page(id, Typed.of(request.getParameterMap()), model);
  }

  private String page(String id, Typed typed, Model model) {
    matrix(parts(id, typed, model), typed, model);
    return "campaign/campaign";
  }

  private CampaignRow parts(String id, Typed typed, Model model) {
    Address live = stream.fromHere();
    CampaignRow row = lookup.campaign(id);
    var campaign = shape.of(row);
    model.addAttribute("campaign", CampaignPage.of(campaign));
    model.addAttribute("events", campaign.state().ended() ? null : live.with("campaign", row.id()));
    model.addAttribute(
        "form",
        CampaignFields.show(typed, campaign.limits())
            .with("commandId", UUID.randomUUID().toString()));
    model.addAttribute("failed", failed(row));
    model.addAttribute(
        "log",
        campaigns.events(row.id(), Long.MAX_VALUE, EVENTS).stream().map(LogLine::of).toList());
    return row;
  }

  /** The page without its matrix: what the page of a campaign renews itself from. */
  @GetMapping("/campaigns/{id}/live")
  String live(@PathVariable String id, Model model) {
    parts(id, Typed.nothing(), model);
    return "campaign/campaign";
  }

  @GetMapping("/campaigns/{id}/matrix")
  String matrix(@PathVariable String id, HttpServletRequest request, Model model) {
    CampaignRow row = lookup.campaign(id);
    model.addAttribute("campaign", CampaignPage.of(shape.of(row)));
    Typed typed = Typed.of(request.getParameterMap());
    model.addAttribute("form", typed);
    matrix(row, typed, model);
    return "campaign/campaign :: matrix";
  }

  private void matrix(CampaignRow row, Typed typed, Model model) {
    SlotState only =
        Arrays.stream(SlotState.values())
            .filter(state -> typed.has("show", state.name()))
            .findFirst()
            .orElse(null);
    model.addAttribute("show", only == null ? "" : only.name());
    model.addAttribute(
        "states",
        Arrays.stream(SlotState.values())
            .map(state -> new Choice(state.name(), CampaignBadges.of(state).word()))
            .toList());
    model.addAttribute(
        "matrix",
        row.slots() > MOST_SLOTS
            ? null
            : Matrix.of(
                lists.slots(row.id(), CampaignList.SlotFilter.ALL, 0, MOST_SLOTS), names, only));
  }

  /** A slot that can be retried. */
  record Failed(
      String slot, String place, String topic, Badge state, @Nullable String reason, String href) {}

  private List<Failed> failed(CampaignRow row) {
    return Stream.of(SlotState.FAILED, SlotState.NOT_STARTED)
        .flatMap(
            state ->
                lists
                    .slots(
                        row.id(), new CampaignList.SlotFilter(state.name(), null, null), 0, FAILED)
                    .stream())
        .map(
            slot ->
                new Failed(
                    slot.country() + "/" + slot.topic(),
                    names.country(slot.country()),
                    names.topic(slot.topic()),
                    CampaignBadges.of(SlotState.valueOf(slot.state())),
                    slot.reason(),
                    "/runs/" + (slot.blockedBy() == null ? slot.runId() : slot.blockedBy())))
        .toList();
  }

  @PostMapping("/campaigns/{id}/command")
  String command(
      @PathVariable String id,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    CampaignRow row = lookup.campaign(id);
    Typed typed = Typed.of(request.getParameterMap());
    try {
      var answer = commands.give(row, fields(typed), Actor.of(request), null);
      String slots = answer.slots() == 0 ? "" : " (%,d slots)".formatted(answer.slots());
      Note.done(request, response, answer.words() + slots + ".");
      return "redirect:/campaigns/" + row.id();
    } catch (Problem refusal) {
      response.setStatus(refusal.getStatusCode().value());
      return page(id, typed.refusedWith(refusal), model);
    }
  }

  private static Map<String, Object> fields(Typed typed) {
    var fields = new LinkedHashMap<String, Object>();
    for (String name : List.of("type", "reason", "commandId")) {
      String value = typed.given(name);
      if (value != null) {
        fields.put(name, value);
      }
    }
    if (typed.has("runningToo", "true")) {
      fields.put("runningToo", true);
    }
    if (!typed.all("slot").isEmpty()) {
      fields.put("slots", typed.all("slot"));
    }
    if (typed.has("type", "LIMITS")) {
      fields.put("limits", CampaignFields.limits(typed, true));
    }
    return fields;
  }
}
