package org.lexatlas.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AdmissionTest {

  private final CampaignState campaign = Campaigns.running(LimitChange.NONE);

  @Test
  void startsAsManyAsPlacesAreFree() {
    assertThat(campaign.admission(Campaigns.tally(100, 5, 0, 0, 0), Campaigns.free()))
        .isEqualTo(new Admission.Start(3));
    assertThat(campaign.admission(Campaigns.tally(2, 0, 0, 0, 0), Campaigns.free()))
        .isEqualTo(new Admission.Start(2));
    assertThat(campaign.admission(Campaigns.tally(100, 8, 0, 0, 0), Campaigns.free()))
        .isInstanceOf(Admission.Busy.class);
  }

  @Test
  void leavesTheRoomThatOthersNeed() {
    assertThat(
            campaign.admission(
                Campaigns.tally(100, 0, 0, 0, 0), new Surroundings(Campaigns.NOW, 2, null)))
        .isEqualTo(new Admission.Start(2));
  }

  @Test
  void completesWhenEverySlotHasEnded() {
    assertThat(campaign.admission(Campaigns.tally(0, 1, 9, 0, 0), Campaigns.free()))
        .isInstanceOf(Admission.Busy.class);
    assertThat(campaign.admission(Campaigns.tally(0, 0, 9, 1, 0), Campaigns.free()))
        .isEqualTo(new Admission.Complete());
  }

  @Test
  void restsOnceItIsComplete() {
    var done = campaign.completed();
    assertThat(done.admission(Campaigns.tally(0, 0, 9, 1, 0), Campaigns.free()))
        .isEqualTo(new Admission.Rest());
    assertThat(done.admission(Campaigns.tally(0, 1, 9, 0, 0), Campaigns.free()))
        .as("somebody runs a slot's run again by hand")
        .isInstanceOf(Admission.Busy.class);
  }

  @Test
  void holdsTheTokenBudgetForRunsInFlight() {
    var budgeted = Campaigns.running(Campaigns.limits(Map.of("tokenBudget", 100_000)));

    // 10 runs took 6,000 each; 40,000 left pay for six more, of which four are in flight
    assertThat(budgeted.admission(Campaigns.tally(100, 4, 10, 0, 60_000), Campaigns.free()))
        .isEqualTo(new Admission.Start(2));
    assertThat(budgeted.admission(Campaigns.tally(100, 6, 10, 0, 60_000), Campaigns.free()))
        .isInstanceOf(Admission.Wait.class);
    assertThat(budgeted.admission(Campaigns.tally(100, 0, 16, 0, 96_000), Campaigns.free()))
        .isInstanceOfSatisfying(
            Admission.Pause.class,
            pause -> {
              assertThat(pause.cause().code()).isEqualTo(PauseCause.Code.TOKEN_BUDGET);
              assertThat(pause.cause().words()).contains("96,000 of 100,000");
            });
  }

  @Test
  void triesOneRunWhileNothingIsKnownOfItsCost() {
    var budgeted = Campaigns.running(Campaigns.limits(Map.of("costBudget", 5)));

    assertThat(budgeted.admission(Campaigns.tally(100, 0, 0, 0, 0), Campaigns.free()))
        .isEqualTo(new Admission.Start(1));
  }

  @Test
  void pausesPastToleratedFailures() {
    var strict = Campaigns.running(Campaigns.limits(Map.of("toleratedFailures", 2)));
    var share = Campaigns.running(Campaigns.limits(Map.of("toleratedFailurePercent", 10)));

    assertThat(strict.admission(Campaigns.tally(10, 0, 5, 2, 0), Campaigns.free()))
        .isInstanceOf(Admission.Start.class);
    assertThat(strict.admission(Campaigns.tally(10, 0, 5, 3, 0), Campaigns.free()))
        .isInstanceOfSatisfying(
            Admission.Pause.class,
            pause -> assertThat(pause.cause().code()).isEqualTo(PauseCause.Code.FAILURES));
    assertThat(share.admission(Campaigns.tally(87, 0, 2, 11, 0), Campaigns.free()))
        .isInstanceOf(Admission.Pause.class);
  }

  @Test
  void waitsForTheMinuteTheHoursAndTheProvider() {
    var slow = Campaigns.running(Campaigns.limits(Map.of("startsPerMinute", 5)));
    var full = Campaigns.tally(100, 0, 0, 0, 0);
    var started =
        new Tally(
            100,
            100,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            full.cost(),
            0,
            0,
            full.cost(),
            5,
            Campaigns.NOW.minusSeconds(20));
    assertThat(slow.admission(started, Campaigns.free()))
        .isInstanceOfSatisfying(
            Admission.Wait.class,
            wait -> assertThat(wait.until()).isEqualTo(Campaigns.NOW.plusSeconds(40)));

    var hours = Map.of("hours", Map.of("from", "22:00", "to", "06:00", "zone", "Asia/Almaty"));
    assertThat(Campaigns.running(Campaigns.limits(hours)).admission(full, Campaigns.free()))
        .isInstanceOfSatisfying(
            Admission.Wait.class,
            wait -> assertThat(wait.until()).isEqualTo(Instant.parse("2026-11-26T17:00:00Z")));

    Instant hold = Campaigns.NOW.plusSeconds(3600);
    assertThat(campaign.admission(full, new Surroundings(Campaigns.NOW, 10, hold)))
        .isInstanceOfSatisfying(
            Admission.Wait.class, wait -> assertThat(wait.until()).isEqualTo(hold));
  }

  @Test
  void parkedRunsGiveUpTheirPlaces() {
    var cost = BigDecimal.ZERO;
    var parked = new Tally(100, 92, 8, 6, 0, 0, 0, 0, 0, 0, cost, 0, 0, cost, 0, null);

    assertThat(campaign.admission(parked, Campaigns.free())).isEqualTo(new Admission.Start(6));
  }
}
