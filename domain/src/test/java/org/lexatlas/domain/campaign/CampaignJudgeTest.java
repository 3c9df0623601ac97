package org.lexatlas.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CampaignJudgeTest {

  private final CampaignState running = Campaigns.running(LimitChange.NONE);
  private final Tally halfway = Campaigns.tally(5, 2, 3, 1, 40_000);

  @Test
  void resumeIsRefusedUntilTheLimitIsRaised() {
    var stopped =
        Campaigns.running(Campaigns.limits(Map.of("tokenBudget", 40_000)))
            .pausedBy(new PauseCause(PauseCause.Code.TOKEN_BUDGET, "spent"));
    var idle = Campaigns.tally(5, 0, 4, 0, 40_000);

    assertThat(refusal(stopped.decide(Campaigns.command(CampaignCommandType.RESUME), idle)))
        .isEqualTo(CampaignAnswer.Code.LIMIT_REACHED);
    var raised =
        accepted(
            stopped.decide(
                Campaigns.command(
                    CampaignCommandType.LIMITS, Map.of("limits", Map.of("tokenBudget", 90_000))),
                idle));
    assertThat(raised.next().status()).isEqualTo(CampaignStatus.PAUSED);
    assertThat(
            accepted(raised.next().decide(Campaigns.command(CampaignCommandType.RESUME), idle))
                .next()
                .status())
        .isEqualTo(CampaignStatus.RUNNING);
  }

  @Test
  void limitsThatAreNullAreLifted() {
    var limits = new HashMap<String, Object>();
    limits.put("tokenBudget", null);
    limits.put("runsAtOnce", 30);
    var before =
        Campaigns.running(Campaigns.limits(Map.of("tokenBudget", 40, "startsPerMinute", 9)));

    var after =
        accepted(
                before.decide(
                    Campaigns.command(CampaignCommandType.LIMITS, Map.of("limits", limits)),
                    halfway))
            .next();

    assertThat(after.limits()).isEqualTo(new CampaignLimits(30, 9, null, null, null, null, null));
  }

  @Test
  void cancelGivesUpQueuedSlotsAndLaterTheRunningOnesToo() {
    var first = accepted(running.decide(Campaigns.command(CampaignCommandType.CANCEL), halfway));
    assertThat(first.next().status()).isEqualTo(CampaignStatus.CANCELLED);
    assertThat(first.next().cancelRunning()).isFalse();
    assertThat(first.effect()).isInstanceOf(CampaignDecision.SlotEffect.CancelPending.class);

    var again = Campaigns.command(CampaignCommandType.CANCEL);
    assertThat(refusal(first.next().decide(again, halfway)))
        .isEqualTo(CampaignAnswer.Code.CAMPAIGN_ENDED);
    var more = Campaigns.command(CampaignCommandType.CANCEL, Map.of("runningToo", true));
    assertThat(accepted(first.next().decide(more, halfway)).next().cancelRunning()).isTrue();
  }

  @Test
  void retryRunsACompletedCampaignAgain() {
    var done = running.completed();
    var retry = Campaigns.command(CampaignCommandType.RETRY_FAILED);

    assertThat(accepted(done.decide(retry, Campaigns.tally(0, 0, 3, 1, 0))).next().status())
        .isEqualTo(CampaignStatus.RUNNING);
    assertThat(refusal(done.decide(retry, Campaigns.tally(0, 0, 4, 0, 0))))
        .isEqualTo(CampaignAnswer.Code.NOTHING_TO_RETRY);
  }

  @Test
  void addedPlacesAreAskedTheSameQuestions() {
    var add =
        Campaigns.command(
            CampaignCommandType.ADD_JURISDICTIONS, Map.of("countries", List.of("JP")));

    var effect = (CampaignDecision.SlotEffect.Add) accepted(running.decide(add, halfway)).effect();

    assertThat(effect.scope().countries()).containsExactly("JP");
    assertThat(effect.scope().topics()).isEqualTo(running.spec().scope().topics());
  }

  private static CampaignDecision.Accepted accepted(CampaignDecision decision) {
    assertThat(decision).isInstanceOf(CampaignDecision.Accepted.class);
    return (CampaignDecision.Accepted) decision;
  }

  private static CampaignAnswer.Code refusal(CampaignDecision decision) {
    assertThat(decision).isInstanceOf(CampaignDecision.Refused.class);
    return ((CampaignDecision.Refused) decision).answer().code();
  }
}
