package org.lexatlas.api.web.campaign;

import java.util.UUID;
import java.util.stream.Stream;
import org.lexatlas.api.ApiSettings;
import org.lexatlas.api.web.Choice;
import org.lexatlas.api.web.Names;
import org.lexatlas.api.web.Typed;
import org.lexatlas.domain.campaign.CampaignLimits;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What can be chosen in the forms of campaigns and schedules. */
@Component
final class CampaignChoices {

  private final Names names;
  private final ApiSettings settings;

  CampaignChoices(Names names, ApiSettings settings) {
    this.names = names;
    this.settings = settings;
  }

  void addTo(Model model, Typed typed) {
    typed
        .withDefault("policy", "AUTO")
        .withDefault("provider", settings.provider())
        .withDefault("limits.runsAtOnce", String.valueOf(CampaignLimits.DEFAULT_RUNS_AT_ONCE))
        .withDefault("key", UUID.randomUUID().toString());
    model.addAttribute("form", typed);
    model.addAttribute("countries", Choice.jurisdictions(names));
    model.addAttribute("topics", Choice.topics(names));
    model.addAttribute(
        "regions",
        names.jurisdictions().stream()
            .flatMap(place -> Stream.of(place.region(), place.subRegion()))
            .distinct()
            .sorted()
            .map(region -> new Choice(region, region))
            .toList());
    model.addAttribute(
        "providers", settings.providers().stream().map(id -> new Choice(id, id)).toList());
  }
}
