package org.lexatlas.api.web.campaign;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.campaign.CampaignLookup;
import org.lexatlas.api.campaign.CampaignShape;
import org.lexatlas.api.problem.Problem;
import org.lexatlas.api.web.Choice;
import org.lexatlas.api.web.LiveStream;
import org.lexatlas.api.web.Names;
import org.lexatlas.store.campaign.CampaignList;
import org.lexatlas.store.campaign.CampaignRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A campaign on the map, a topic at a time. */
@Hidden
@Controller
final class CampaignMapController {

  private final CampaignLookup lookup;
  private final CampaignShape shape;
  private final CampaignList lists;
  private final Names names;
  private final LiveStream stream;

  CampaignMapController(
      CampaignLookup lookup,
      CampaignShape shape,
      CampaignList lists,
      Names names,
      LiveStream stream) {
    this.lookup = lookup;
    this.shape = shape;
    this.lists = lists;
    this.names = names;
    this.stream = stream;
  }

  @GetMapping("/campaigns/{id}/map")
  String map(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String topic,
      Model model) {
    var live = stream.fromHere();
    CampaignRow row = lookup.campaign(id);
    var campaign = shape.of(row);
    List<String> topics = lists.topics(row.id());
    String shown =
        topics.stream()
            .filter(known -> topic == null || topic.isBlank() || known.equals(topic))
            .findFirst()
            .orElseThrow(() -> Problem.notFound("topic: this campaign has no slot of it"));
    var filter = new CampaignList.SlotFilter(null, null, shown);
    List<Choice> choices =
        topics.stream().map(known -> new Choice(known, names.topic(known))).toList();
    model.addAttribute("campaign", CampaignPage.of(campaign));
    model.addAttribute("events", campaign.state().ended() ? null : live.with("campaign", row.id()));
    model.addAttribute("topic", shown);
    model.addAttribute("topicTitle", names.topic(shown));
    model.addAttribute("topics", choices);
    var places = names.jurisdictions();
    model.addAttribute("map", SlotMap.of(lists.slots(row.id(), filter, 0, places.size()), places));
    return "campaign/map";
  }
}
