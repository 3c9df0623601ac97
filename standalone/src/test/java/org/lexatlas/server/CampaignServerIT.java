package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.LimitChange;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.domain.run.RunStatus;
import org.lexatlas.store.campaign.CampaignEventRow;
import org.lexatlas.store.campaign.CampaignList;

/** Campaigns on the real server with one worker: every way that a slot can end. */
@Execution(ExecutionMode.CONCURRENT)
class CampaignServerIT {

  private static final String TOPIC = "Retail_Trading_Status";

  @Test
  void everySlotEndsEachRunOnceAndTheProviderCountsTheSame() {
    try (var fixture = new CampaignServer("--lexatlas.campaign.turn=5s")) {
      UUID id = fixture.ordered(List.of("Europe"), LimitChange.NONE);

      Tally tally = fixture.completed(id);

      assertThat(tally.succeeded()).isEqualTo(tally.total()).isGreaterThan(50);
      // a first run needs one call for the research and one for the synthesis
      assertThat(fixture.server.calls.total()).isEqualTo(fixture.ledger());
      assertThat(fixture.doubled()).isZero();
      assertThat(tally.tokens()).isEqualTo(fixture.tokens());
      fixture.closed(id);
      assertThat(fixture.campaigns.events(id, Long.MAX_VALUE, 500))
          .filteredOn(event -> event.kind().equals("COMPLETED"))
          .as("a campaign is completed once")
          .hasSize(1);
    }
  }

  @Test
  void aTokenBudgetPausesRaisingItResumesAndSignalsByHandReachIt() {
    try (var fixture = new CampaignServer()) {
      UUID id =
          fixture.ordered(
              List.of("Central Asia"),
              new LimitChange(2, null, 20_000L, null, null, null, null, List.of()));

      fixture.until(id, CampaignStatus.PAUSED);
      Tally paused = fixture.campaigns.tally(id);
      assertThat(paused.pending()).isPositive();
      assertThat(paused.tokens()).isLessThanOrEqualTo(20_000);

      fixture.signal(id, "limits", "{\"limits\":{\"tokenBudget\":null},\"actor\":\"ann\"}");
      fixture.signal(id, "resume", "{\"reason\":\"paid for\"}");
      Tally done = fixture.completed(id);

      assertThat(done.succeeded()).isEqualTo(done.total());
      assertThat(fixture.campaigns.events(id, Long.MAX_VALUE, 50))
          .filteredOn(event -> "TEMPORAL".equals(event.channel()))
          .extracting(CampaignEventRow::type)
          .containsExactly("RESUME", "LIMITS");
    }
  }

  @Test
  void failedSlotsAreRetriedWithTheSameRunsUntilTheySucceed() {
    try (var fixture = new CampaignServer("--lexatlas.simulated.faults.REFUSED=0.3")) {
      UUID id = fixture.ordered(List.of("Western Asia"), LimitChange.NONE);
      Tally first = fixture.completed(id);
      assertThat(first.failed()).isPositive();

      for (int i = 0; i < 30 && fixture.campaigns.tally(id).failed() > 0; i++) {
        fixture.retry(id);
        fixture.completed(id);
      }

      Tally tally = fixture.campaigns.tally(id);
      assertThat(tally.succeeded()).isEqualTo(tally.total());
      assertThat(fixture.runsOf(id)).isEqualTo(tally.total());
    }
  }

  @Test
  void cancellingStopsRunsInFlightAndEndsEverySlot() {
    try (var fixture = new CampaignServer("--lexatlas.simulated.latency.BASE_RESEARCH=60s")) {
      UUID id = fixture.ordered(List.of("Central Asia"), LimitChange.NONE);
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> fixture.campaigns.tally(id).running() > 0 && fixture.anyRunning(id));

      fixture.signal(id, "cancel", "{\"runningToo\":true,\"reason\":\"enough\"}");

      await()
          .atMost(Duration.ofSeconds(90))
          .until(() -> fixture.campaigns.tally(id).ended() == fixture.campaigns.tally(id).total());
      assertThat(fixture.campaigns.tally(id).cancelled()).isPositive();
      fixture.closed(id);
    }
  }

  @Test
  void anInteractiveRunKeepsItsAnalysisAndTheSlotNamesIt() {
    try (var fixture = new CampaignServer("--lexatlas.simulated.latency.BASE_RESEARCH=3s")) {
      RunSpec interactive = ServerFixture.spec(RunMode.MANUAL);
      fixture.server.start(interactive);
      fixture.server.until(interactive, RunStatus.WAITING_FOR_OPERATOR);

      UUID id = fixture.ordered(List.of("Central Asia"), LimitChange.NONE);
      Tally tally = fixture.completed(id);

      assertThat(tally.notStarted()).isEqualTo(1);
      var slot =
          fixture
              .lists
              .slots(id, new CampaignList.SlotFilter("NOT_STARTED", null, TOPIC), 0, 5)
              .getFirst();
      assertThat(slot.blockedBy()).hasToString(interactive.id());
    }
  }
}
