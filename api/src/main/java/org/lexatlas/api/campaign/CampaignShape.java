package org.lexatlas.api.campaign;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lexatlas.api.temporal.TemporalUi;
import org.lexatlas.domain.campaign.CampaignScope;
import org.lexatlas.domain.campaign.CampaignSpec;
import org.lexatlas.domain.campaign.CampaignState;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.PauseCause;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.store.campaign.CampaignList;
import org.lexatlas.store.campaign.CampaignRow;
import org.lexatlas.store.campaign.CampaignStore;
import org.springframework.stereotype.Component;

/** Shapes stored campaigns for callers: with their numbers, pace and troubles. */
@Component
public final class CampaignShape {

  private final CampaignStore campaigns;
  private final CampaignList lists;
  private final TemporalUi ui;

  CampaignShape(CampaignStore campaigns, CampaignList lists, TemporalUi ui) {
    this.campaigns = campaigns;
    this.lists = lists;
    this.ui = ui;
  }

  public CampaignJson of(CampaignRow row) {
    CampaignState state = row.campaignState();
    CampaignSpec spec = state.spec();
    Tally tally = campaigns.tally(row.id());
    boolean flying = tally.running() > 0;
    return new CampaignJson(
        row.id(),
        row.workflowId(),
        spec.name(),
        state.status(),
        pause(state),
        holdup(row),
        flying ? troubles(row) : List.of(),
        CountsJson.of(tally),
        LimitsJson.of(state.limits()),
        state.priority(),
        tally.tokens(),
        tally.cost(),
        progress(row, tally),
        scope(spec.scope()),
        spec.provider(),
        spec.provider().equals("simulated"),
        spec.policy(),
        spec.asOf(),
        spec.orderedBy(),
        state.revision(),
        row.createdAt(),
        row.startedAt(),
        row.completedAt(),
        ui.workflow(null, row.workflowId()));
  }

  private static CampaignJson.@Nullable Pause pause(CampaignState state) {
    PauseCause cause = state.pause();
    return cause == null ? null : new CampaignJson.Pause(cause.code(), cause.words());
  }

  private static CampaignJson.@Nullable Holdup holdup(CampaignRow row) {
    String words = row.holdup();
    return words == null ? null : new CampaignJson.Holdup(words, row.holdupUntil());
  }

  private List<CampaignJson.Trouble> troubles(CampaignRow row) {
    return lists.troubles(row.id()).stream()
        .map(t -> new CampaignJson.Trouble(t.type(), t.words(), t.runs(), t.nextTry()))
        .toList();
  }

  private static CampaignJson.Scope scope(CampaignScope scope) {
    return new CampaignJson.Scope(
        scope.countries(),
        scope.regions(),
        scope.topics(),
        scope.staleDays(),
        scope.failedLastTime());
  }

  private CampaignJson.Progress progress(CampaignRow row, Tally tally) {
    long left = tally.pending() + tally.running();
    if (left == 0) {
      return new CampaignJson.Progress(0, 0L, "every slot has ended");
    }
    if (row.campaignState().status() == CampaignStatus.PAUSED && tally.running() == 0) {
      return new CampaignJson.Progress(0, null, "nothing runs while it is paused");
    }
    CampaignList.Pace pace = lists.pace(row.id());
    double perMinute = Math.round(pace.perMinute() * 10) / 10.0;
    if (perMinute == 0) {
      return new CampaignJson.Progress(0, null, "no slot ended within the last five minutes");
    }
    return new CampaignJson.Progress(
        perMinute,
        Math.round(60 * left / pace.perMinute()),
        "at the pace of the last %.0f seconds: %s slots a minute"
            .formatted(pace.seconds(), perMinute));
  }
}
