package org.lexatlas.api.web.campaign;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.lexatlas.api.campaign.CampaignShape;
import org.lexatlas.api.page.PageToken;
import org.lexatlas.api.web.Address;
import org.lexatlas.api.web.Choice;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.store.campaign.CampaignList;
import org.lexatlas.store.campaign.CampaignRow;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of campaigns. */
@Hidden
@Controller
final class CampaignsController {

  private static final int PAGE = 25;
  private static final String LIST = "campaign-page";

  private final CampaignList lists;
  private final CampaignShape shape;

  CampaignsController(CampaignList lists, CampaignShape shape) {
    this.lists = lists;
    this.shape = shape;
  }

  @GetMapping("/campaigns")
  String campaigns(HttpServletRequest request, Model model) {
    Typed typed = Typed.of(request.getParameterMap());
    String state =
        Arrays.stream(CampaignStatus.values())
            .map(Enum::name)
            .filter(word -> typed.has("state", word))
            .findFirst()
            .orElse(null);
    var before =
        PageToken.read(
            LIST,
            typed.given("pageToken"),
            keys -> new CampaignList.Position(Instant.parse(keys[0]), UUID.fromString(keys[1])));
    var found = lists.campaigns(state, before.orElse(null), PAGE + 1);
    var shown = found.subList(0, Math.min(PAGE, found.size()));
    Address first = Address.of("/campaigns").with("state", state);
    model.addAttribute("form", typed);
    model.addAttribute(
        "states",
        Arrays.stream(CampaignStatus.values())
            .map(status -> new Choice(status.name(), CampaignBadges.of(status).word()))
            .toList());
    model.addAttribute("rows", shown.stream().map(row -> CampaignPage.of(shape.of(row))).toList());
    model.addAttribute("first", before.isEmpty() ? null : first.toString());
    model.addAttribute(
        "next", found.size() > PAGE ? first.with("pageToken", token(shown)).toString() : null);
    return "campaign/campaigns";
  }

  private static String token(java.util.List<CampaignRow> shown) {
    return PageToken.of(LIST, shown.getLast().createdAt(), shown.getLast().id());
  }
}
