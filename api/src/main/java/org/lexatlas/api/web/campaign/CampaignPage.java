package org.lexatlas.api.web.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.campaign.CampaignJson;
import org.lexatlas.api.text.SafeLink;
import org.lexatlas.api.web.Badge;
import org.lexatlas.api.web.Moment;
import org.lexatlas.domain.campaign.CampaignStatus;

/** A campaign as its pages show it. */
record CampaignPage(
    String id,
    String href,
    String name,
    Badge state,
    @Nullable Badge simulated,
    @Nullable String pause,
    @Nullable String holdup,
    List<String> troubles,
    OutcomeBar bar,
    long failed,
    long retriable,
    String pace,
    String spent,
    List<String> facts,
    boolean open,
    boolean paused,
    @Nullable Moment created,
    @Nullable Moment completed,
    @Nullable String temporalUrl) {

  static CampaignPage of(CampaignJson campaign) {
    var counts = campaign.counts();
    boolean open = !campaign.state().ended();
    return new CampaignPage(
        campaign.id().toString(),
        "/campaigns/" + campaign.id(),
        campaign.name(),
        CampaignBadges.of(campaign.state()),
        Badge.ofSimulated(campaign.simulated()),
        campaign.pause() == null ? null : campaign.pause().words(),
        holdup(campaign),
        campaign.troubles().stream()
            .map(t -> "%d runs: %s (%s)".formatted(t.runs(), t.words(), t.type()))
            .toList(),
        OutcomeBar.of(counts),
        counts.failed(),
        counts.failed() + counts.notStarted(),
        pace(campaign),
        spent(campaign),
        facts(campaign),
        open,
        campaign.state() == CampaignStatus.PAUSED,
        Moment.of(campaign.createdAt()),
        Moment.of(campaign.completedAt()),
        SafeLink.of(campaign.temporalUrl()));
  }

  private static @Nullable String holdup(CampaignJson campaign) {
    var holdup = campaign.holdup();
    if (holdup == null) {
      return null;
    }
    Moment until = Moment.of(holdup.until());
    return until == null ? holdup.words() : holdup.words() + ", until " + until.words();
  }

  private static String pace(CampaignJson campaign) {
    var progress = campaign.progress();
    Long eta = progress.etaSeconds();
    return eta == null || eta == 0
        ? progress.basis()
        : "about %s left, %s".formatted(Moment.lasting(Duration.ofSeconds(eta)), progress.basis());
  }

  private static String spent(CampaignJson campaign) {
    var limits = campaign.limits();
    String tokens =
        limits.tokenBudget() == null
            ? "%,d tokens".formatted(campaign.tokens())
            : "%,d of %,d tokens".formatted(campaign.tokens(), limits.tokenBudget());
    String cost = campaign.cost().stripTrailingZeros().toPlainString();
    return limits.costBudget() == null
        ? "%s, cost %s".formatted(tokens, cost)
        : "%s, cost %s of %s".formatted(tokens, cost, limits.costBudget().toPlainString());
  }

  private static List<String> facts(CampaignJson campaign) {
    var scope = campaign.scope();
    var facts = new ArrayList<String>();
    var places = new ArrayList<>(scope.regions());
    places.addAll(scope.countries());
    facts.add("Places: " + shortened(places));
    facts.add("Topics: " + shortened(scope.topics()));
    if (scope.staleDays() != null) {
      facts.add("Not verified for %d days".formatted(scope.staleDays()));
    }
    if (scope.failedLastTime()) {
      facts.add("Failed last time");
    }
    facts.add("Provider: " + campaign.provider());
    facts.add("Ordered by " + campaign.orderedBy());
    return facts;
  }

  private static String shortened(List<String> words) {
    String first = String.join(", ", words.subList(0, Math.min(8, words.size())));
    String all = first.equals("*") ? "all" : first;
    return words.size() > 8 ? all + " and %d more".formatted(words.size() - 8) : all;
  }
}
