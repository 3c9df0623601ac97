package org.lexatlas.store.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.campaign.CampaignAnswer;
import org.lexatlas.domain.campaign.CampaignCommandType;
import org.lexatlas.domain.campaign.CampaignScope;
import org.lexatlas.domain.form.FieldFault;
import org.lexatlas.domain.run.Outcome;
import org.lexatlas.store.run.RunRow;
import org.lexatlas.store.topic.TopicStore;

class CampaignStoreIT {

  private final CampaignFixture fixture = new CampaignFixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void theScopeIsFrozenWhenTheCampaignIsOrdered() {
    var scope =
        new CampaignScope(List.of("KZ-AIFC"), List.of("Central Asia"), List.of("*"), null, false);

    UUID id = fixture.ordered(scope);

    long topics = new TopicStore(fixture.database).all().size();
    assertThat(fixture.campaigns.find(id).orElseThrow().slots()).isEqualTo((int) (6 * topics));
    assertThat(fixture.campaigns.tally(id).pending()).isEqualTo(6 * topics);
    assertThat(fixture.campaigns.pairs(scope).all()).isEqualTo(6 * topics);
  }

  @Test
  void unknownNamesAreToldByField() {
    var scope =
        new CampaignScope(
            List.of("KZ", "XX"), List.of("Atlantis"), List.of("*", "No"), null, false);

    assertThat(fixture.campaigns.faults(scope))
        .extracting(FieldFault::field)
        .containsExactly("countries", "regions", "topics");
  }

  @Test
  void theEndOfARunClosesItsSlotInTheSameTransaction() {
    UUID id = fixture.ordered(CampaignFixture.scope("KZ", "JP"));
    var claimed = fixture.claim(id, 5);
    assertThat(claimed).hasSize(2);
    assertThat(fixture.campaigns.tally(id).running()).isEqualTo(2);

    fixture.failed(claimed.getFirst().run());

    SlotRow slot = fixture.slot(id, claimed.getFirst().run().country());
    assertThat(slot.state()).isEqualTo("FAILED");
    assertThat(slot.reason()).isEqualTo("the provider says no");
    assertThat(slot.tokens()).isEqualTo(1_000);
    assertThat(fixture.campaigns.tally(id).tokens()).isEqualTo(1_000);
  }

  @Test
  void aParkedRunGivesUpItsPlaceAndKeepsItsSlot() {
    UUID id = fixture.ordered(CampaignFixture.scope("KZ"));
    RunRow run = fixture.claim(id, 1).getFirst().run();

    fixture.made(run, new Outcome.Parked("quota", Instant.now().plusSeconds(600)));

    var tally = fixture.campaigns.tally(id);
    assertThat(tally.running()).isEqualTo(1);
    assertThat(tally.active()).isZero();
    assertThat(fixture.claims.active()).isZero();
  }

  @Test
  void aSlotWhoseAnalysisIsBusyIsNotStartedAndNamesTheOpenRun() {
    UUID first = fixture.ordered(CampaignFixture.scope("KZ"));
    RunRow open = fixture.claim(first, 1).getFirst().run();
    UUID second = fixture.ordered(CampaignFixture.scope("KZ", "JP"));

    var claimed = fixture.claim(second, 5);

    assertThat(claimed).extracting(c -> c.run().country()).containsExactly("JP");
    SlotRow slot = fixture.slot(second, "KZ");
    assertThat(slot.state()).isEqualTo("NOT_STARTED");
    assertThat(slot.blockedBy()).isEqualTo(open.id());
    assertThat(slot.reason()).contains(open.id().toString());
  }

  @Test
  void competingAdmissionsClaimEachSlotOnce() throws Exception {
    UUID id =
        fixture.ordered(
            new CampaignScope(
                List.of(), List.of("Africa"), List.of("Retail_Trading_Status"), null, false));
    long slots = fixture.campaigns.tally(id).total();
    var seen = new ConcurrentHashMap<UUID, Integer>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        threads.execute(
            () -> {
              List<SlotClaims.Claimed> claimed;
              do {
                claimed = fixture.claim(id, 7);
                claimed.forEach(c -> seen.merge(c.run().id(), 1, Integer::sum));
              } while (!claimed.isEmpty());
            });
      }
      threads.shutdown();
      assertThat(threads.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(seen).hasSize((int) slots);
    assertThat(seen.values()).containsOnly(1);
  }

  @Test
  void retryQueuesFailedSlotsAgainWithTheSameRun() {
    UUID id = fixture.ordered(CampaignFixture.scope("KZ", "JP"));
    var claimed = fixture.claim(id, 2);
    claimed.forEach(slot -> fixture.failed(slot.run()));

    var answer =
        fixture.command(
            id,
            CampaignCommandType.RETRY_FAILED,
            Map.of("slots", List.of("JP/Retail_Trading_Status")));

    assertThat(answer.accepted()).isTrue();
    assertThat(answer.slots()).isEqualTo(1);
    var again = fixture.claim(id, 5);
    assertThat(again).hasSize(1);
    assertThat(again.getFirst().reopens()).isTrue();
    assertThat(again.getFirst().tries()).isEqualTo(2);
    assertThat(again.getFirst().run().country()).isEqualTo("JP");
  }

  @Test
  void aCommandIdHasOneEffectAndEveryMessageIsInTheLog() {
    UUID id = fixture.ordered(CampaignFixture.scope("KZ"));

    var first = fixture.command(id, "one", CampaignCommandType.PAUSE, Map.of());
    var again = fixture.command(id, "one", CampaignCommandType.PAUSE, Map.of());
    var nonsense = fixture.command(id, "two", CampaignCommandType.LIMITS, Map.of("limits", "none"));

    assertThat(first.accepted()).isTrue();
    assertThat(again).isEqualTo(first);
    assertThat(nonsense.code()).isEqualTo(CampaignAnswer.Code.INVALID);
    assertThat(fixture.claim(id, 5)).isEmpty();
    var log = fixture.campaigns.events(id, Long.MAX_VALUE, 10);
    assertThat(log)
        .extracting(CampaignEventRow::kind)
        .containsExactly("COMMAND", "COMMAND", "OPENED", "ORDERED");
    assertThat(log.get(1).repeats()).isEqualTo(1);
  }

  @Test
  void cancellingGivesUpWhatIsQueued() {
    UUID id = fixture.ordered(CampaignFixture.scope("KZ", "JP", "DE"));
    fixture.claim(id, 1);

    fixture.command(id, CampaignCommandType.CANCEL, Map.of("runningToo", true, "reason", "enough"));

    var tally = fixture.campaigns.tally(id);
    assertThat(tally.cancelled()).isEqualTo(2);
    assertThat(tally.running()).isEqualTo(1);
    assertThat(fixture.sweep.toCancel(id, 10)).hasSize(1);
    assertThat(fixture.sweep.toCancel(id, 10)).isEmpty();
  }

  @Test
  void placesThatNobodyKnowsAreNotAdded() {
    UUID id = fixture.ordered(CampaignFixture.scope("KZ"));

    var refused =
        fixture.command(
            id, CampaignCommandType.ADD_JURISDICTIONS, Map.of("countries", List.of("XX")));
    var added =
        fixture.command(
            id, CampaignCommandType.ADD_JURISDICTIONS, Map.of("countries", List.of("KZ", "JP")));

    assertThat(refused.words()).contains("'XX' is not a jurisdiction");
    assertThat(added.slots()).isEqualTo(1);
    assertThat(fixture.campaigns.tally(id).total()).isEqualTo(2);
  }

  @Test
  void theBellRingsWhenASlotEnds() throws Exception {
    UUID id = fixture.ordered(CampaignFixture.scope("KZ"));
    try (var bell = new CampaignBell(fixture.database);
        var ear = bell.listen(id)) {
      Awaitility.await()
          .atMost(Duration.ofSeconds(20))
          .until(
              () -> {
                fixture.command(id, CampaignCommandType.PRIORITY, Map.of("priority", 3));
                long before = System.nanoTime();
                ear.await(Duration.ofSeconds(5));
                return System.nanoTime() - before < 4_000_000_000L;
              });
    }
  }

  @Test
  void aHundredThousandSlotsAreFrozenCountedAndClaimed() {
    fixture
        .database
        .jdbi()
        .useHandle(
            handle ->
                handle.execute(
                    """
                    insert into topic (id, version, ordinal, title, description, statuses)
                    select 'Made_' || n, 1, 1000 + n, 'Made', 'Made', '[]'
                    from generate_series(1, 400) n
                    """));

    UUID id =
        fixture.ordered(new CampaignScope(List.of("*"), List.of(), List.of("*"), null, false));

    var tally = fixture.campaigns.tally(id);
    assertThat(tally.pending()).isGreaterThan(100_000);
    assertThat(fixture.claim(id, 50)).hasSize(50);
    var plan =
        fixture
            .database
            .jdbi()
            .withHandle(
                handle -> {
                  handle.execute("analyze campaign_slot");
                  return handle
                      .createQuery(
                          "explain select country from campaign_slot where campaign_id = '"
                              + id
                              + "' and state = 'PENDING' order by ordinal limit 8")
                      .mapTo(String.class)
                      .list();
                });
    assertThat(String.join("\n", plan)).contains("Index").doesNotContain("Sort");
  }
}
