package org.lexatlas.store.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.campaign.CampaignStatus;
import org.lexatlas.domain.campaign.PauseCause;
import org.lexatlas.store.run.SilentRuns.Deed;

/** Which campaigns Temporal is asked about, and what an end by hand does to one. */
class SilentCampaignsIT {

  private static final CampaignFixture STORE = new CampaignFixture();
  private static final SilentCampaigns SILENT =
      new SilentCampaigns(STORE.database, Clock.systemUTC());
  private static final Duration PAUSE = Duration.ofHours(1);

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void eachUnendedOneIsHandedOutOnceUnlessItIsAboutToBeWoken() {
    UUID running = STORE.ordered(CampaignFixture.scope("AT"));
    UUID ended = STORE.ordered(CampaignFixture.scope("BE"));
    STORE.campaigns.completed(row(ended).campaignState());
    UUID due = STORE.ordered(CampaignFixture.scope("CH"));
    STORE
        .database
        .jdbi()
        .useHandle(
            handle -> handle.execute("update campaign set wake_due_at = now() where id = ?", due));

    assertThat(ids(SILENT.take(PAUSE, 1000))).contains(running).doesNotContain(ended, due);
    assertThat(ids(SILENT.take(PAUSE, 1000))).doesNotContain(running);
    assertThat(ids(SILENT.unended())).contains(running, due).doesNotContain(ended);
    assertThat(row(running).namespaceId()).isEqualTo("n1");
    SILENT.livesIn(running, "n2");
    assertThat(row(running).namespaceId()).isEqualTo("n2");
  }

  @Test
  void anEndByHandCancelsItOnceAndTellsWhoAndWhy() {
    UUID id = STORE.ordered(CampaignFixture.scope("DE", "FR"));
    var deed = new Deed("e1", "terminated", "ann@desk", "too dear");

    SILENT.ended(row(id), deed);
    SILENT.ended(row(id), deed);

    assertThat(row(id).campaignState().status()).isEqualTo(CampaignStatus.CANCELLED);
    assertThat(STORE.campaigns.tally(id).cancelled()).isEqualTo(2);
    assertThat(STORE.campaigns.events(id, Long.MAX_VALUE, 10))
        .filteredOn(event -> "terminated (Temporal)".equals(event.name()))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.claimedActor()).isEqualTo("ann@desk");
              assertThat(event.reason()).contains("too dear");
              assertThat(event.accepted()).isTrue();
            });
  }

  @Test
  void anEndThatWasSeenBeforeACommandDoesNothing() {
    UUID id = STORE.ordered(CampaignFixture.scope("NL"));
    CampaignRow seen = row(id);
    STORE.campaigns.paused(
        seen.campaignState(), new PauseCause(PauseCause.Code.CREATED_PAUSED, "lunch"));

    SILENT.ended(seen, new Deed("e2", "terminated", null, null));

    assertThat(SILENT.unchanged(seen)).isFalse();
    assertThat(row(id).campaignState().status()).isEqualTo(CampaignStatus.PAUSED);
  }

  private static CampaignRow row(UUID id) {
    return STORE.campaigns.find(id).orElseThrow();
  }

  private static List<UUID> ids(List<CampaignRow> rows) {
    return rows.stream().map(CampaignRow::id).toList();
  }
}
