package org.lexatlas.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.lexatlas.domain.campaign.LimitChange;
import org.lexatlas.domain.campaign.Tally;
import org.lexatlas.store.campaign.CampaignList;
import org.lexatlas.store.campaign.SlotRow;
import org.lexatlas.store.run.CommandRow;
import org.lexatlas.store.run.RunRow;

/** A campaign whose runs somebody ends in Temporal itself: their slots end with them. */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // on a machine that is busy with other things
@Execution(ExecutionMode.CONCURRENT)
class CampaignByHandServerIT {

  private static final String SLOW = "--lexatlas.simulated.latency.BASE_RESEARCH=2m";
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @Test
  void theApisReconcilerClosesTheSlotOfARunThatItCancels() {
    try (var fixture = campaigns("--lexatlas.campaign.silence=30m");
        var api = new HostedApi(fixture.server.hosts())) {
      assertThat(api.get("/health").status()).isEqualTo(200);
      endedByHandClosesTheSlot(fixture);
    }
  }

  @Test
  void theCampaignsOwnSweepDoesSoWhereNoApiLooks() {
    try (var fixture = campaigns("--lexatlas.campaign.silence=2s")) {
      endedByHandClosesTheSlot(fixture);
    }
  }

  @Test
  void aRunThatIsGoneIsRebuiltInItsOwnNamespaceAndInNoOther() {
    try (var fixture = campaigns("--lexatlas.campaign.silence=2s")) {
      UUID id = fixture.ordered(List.of("Central Asia"), LimitChange.NONE);
      await()
          .atMost(PATIENCE)
          .until(() -> fixture.server.calls.total() == fixture.campaigns.tally(id).total());
      List<SlotRow> slots =
          fixture.lists.slots(id, new CampaignList.SlotFilter("RUNNING", null, null), 0, 2);
      SlotRow here = slots.getFirst();
      SlotRow elsewhere = slots.getLast();
      change(fixture, "update run set namespace_id = 'another' where id = ?", elsewhere);
      for (SlotRow slot : slots) { // while it is deleted, an execution is seen as terminated
        looksAfter(fixture, slot, "now() + interval '1 hour'");
        end(fixture, slot, "delete", "--yes");
      }
      await().atMost(PATIENCE).until(() -> slots.stream().allMatch(slot -> isGone(fixture, slot)));
      looksAfter(fixture, elsewhere, "null");
      await().atMost(PATIENCE).until(() -> isLookedAt(fixture, elsewhere));
      looksAfter(fixture, here, "null");

      await().atMost(PATIENCE).until(() -> run(fixture, here).generation() == 2);
      assertThat(fixture.server.commands.ofRun(here.runId()))
          .singleElement()
          .satisfies(
              told -> {
                assertThat(told.name()).isEqualTo("rebuild");
                assertThat(told.claimedActor()).isEqualTo("campaign test");
              });
      assertThat(run(fixture, elsewhere).generation()).isEqualTo(1);
      assertThat(isGone(fixture, elsewhere)).isTrue();
      assertThat(fixture.server.commands.ofRun(elsewhere.runId())).isEmpty();
    }
  }

  private static RunRow run(CampaignServer fixture, SlotRow slot) {
    return fixture.server.runs.find(slot.runId()).orElseThrow();
  }

  private static void looksAfter(CampaignServer fixture, SlotRow slot, String from) {
    change(fixture, "update campaign_slot set looked_at = " + from + " where run_id = ?", slot);
  }

  private static boolean isLookedAt(CampaignServer fixture, SlotRow slot) {
    String query = "select looked_at is not null from campaign_slot where run_id = :run";
    return fixture
        .server
        .database
        .jdbi()
        .withHandle(
            handle ->
                handle.createQuery(query).bind("run", slot.runId()).mapTo(Boolean.class).one());
  }

  private static void change(CampaignServer fixture, String statement, SlotRow slot) {
    fixture.server.database.jdbi().useHandle(handle -> handle.execute(statement, slot.runId()));
  }

  private static boolean isGone(CampaignServer fixture, SlotRow slot) {
    return fixture.server.isGone(run(fixture, slot).workflowId());
  }

  private static CampaignServer campaigns(String silence) {
    return new CampaignServer(new ServerFixture(RealTemporal.namespace(), "0s", SLOW, silence));
  }

  private static void endedByHandClosesTheSlot(CampaignServer fixture) {
    UUID id = fixture.ordered(List.of("Central Asia"), LimitChange.NONE);
    await()
        .atMost(PATIENCE)
        .until(() -> fixture.server.calls.total() == fixture.campaigns.tally(id).total());
    List<SlotRow> slots =
        fixture.lists.slots(id, new CampaignList.SlotFilter("RUNNING", null, null), 0, 9);
    assertThat(slots).hasSizeGreaterThan(2);

    for (SlotRow slot : slots.subList(1, slots.size())) {
      end(fixture, slot, "terminate", "--reason", "not this one");
    }
    end(fixture, slots.getFirst(), "cancel");

    Tally tally = fixture.completed(id);
    assertThat(tally.cancelled()).isEqualTo(tally.total()).isEqualTo(slots.size());
    for (SlotRow slot :
        fixture.lists.slots(id, new CampaignList.SlotFilter("CANCELLED", null, null), 0, 9)) {
      boolean terminated = !slot.runId().equals(slots.getFirst().runId());
      CommandRow told =
          fixture.server.commands.ofRun(slot.runId()).stream()
              .filter(row -> row.name().endsWith(" (Temporal)"))
              .findFirst()
              .orElseThrow();
      assertThat(told.name()).isEqualTo((terminated ? "terminated" : "cancel") + " (Temporal)");
      if (terminated) {
        assertThat(slot.reason()).contains("terminated in Temporal", "not this one");
        assertThat(told.reason()).isEqualTo("not this one");
        assertThat(told.claimedActor()).isNotBlank();
      }
      assertThat(slot.reason()).isNotBlank();
    }
    fixture.closed(id);
  }

  private static void end(CampaignServer fixture, SlotRow slot, String... words) {
    RunRow run = run(fixture, slot);
    var all = new java.util.ArrayList<>(List.of("workflow"));
    all.addAll(List.of(words));
    all.addAll(List.of("--workflow-id", run.workflowId()));
    fixture.server.cli(all.toArray(String[]::new));
  }
}
