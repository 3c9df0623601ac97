package org.lexatlas.store.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.campaign.CampaignCommandType;
import org.lexatlas.store.event.EventId;
import org.lexatlas.store.event.EventRow;
import org.lexatlas.store.event.EventStore;

/** What a page of a campaign has to know is in the outbox, also where no run tells it. */
class CampaignEventsIT {

  private final CampaignFixture fixture = new CampaignFixture();
  private final EventStore events = new EventStore(fixture.database);

  @AfterEach
  void close() {
    fixture.close();
  }

  private List<String> told(UUID campaign) {
    var interest = new EventStore.Interest(null, null, null, campaign.toString());
    return events.after(EventId.NONE, interest, 100).stream().map(CampaignEventsIT::words).toList();
  }

  private static String words(EventRow event) {
    return event.kind()
        + " "
        + (event.country() == null ? "" : event.country() + " ")
        + event.state();
  }

  @Test
  void ordersCommandsAndWhatHoldsRunsUpAreTold() {
    UUID id = fixture.ordered(CampaignFixture.scope("KZ"));
    int before = told(id).size();

    fixture.command(id, CampaignCommandType.PAUSE, Map.of());
    fixture.campaigns.holdup(id, "the rate is used up", null);
    fixture.campaigns.holdup(id, "the rate is used up", null);

    assertThat(told(id)).startsWith("campaign PLANNED", "campaign RUNNING");
    assertThat(told(id).subList(before, told(id).size()))
        .containsExactly("campaign PAUSED", "campaign PAUSED");
  }

  @Test
  void aSlotThatGetsNoRunIsTold() {
    UUID first = fixture.ordered(CampaignFixture.scope("KZ"));
    fixture.claim(first, 1);
    UUID second = fixture.ordered(CampaignFixture.scope("KZ"));

    fixture.claim(second, 1);

    assertThat(told(first)).contains("run KZ STARTING");
    assertThat(told(second)).contains("slot KZ NOT_STARTED");
  }
}
