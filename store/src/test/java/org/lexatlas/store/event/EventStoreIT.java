package org.lexatlas.store.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.run.PublishingPolicy;
import org.lexatlas.domain.run.RunMode;
import org.lexatlas.domain.run.RunSpec;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.run.RunOpening;
import org.lexatlas.store.run.RunStore;

/** Whatever changes a run is in the outbox, once, and in an order that nothing overtakes. */
class EventStoreIT {

  private static final EventStore.Interest ANYTHING =
      new EventStore.Interest(null, null, null, null);

  private final Database database = TestDatabase.fresh();
  private final EventStore events = new EventStore(database);

  @AfterEach
  void close() {
    database.close();
  }

  private RunSpec ordered(String country) {
    var spec =
        new RunSpec(
            UUID.randomUUID().toString(),
            country,
            "Mining",
            RunMode.MANUAL,
            "corpus",
            PublishingPolicy.AUTO,
            LocalDate.parse("2026-01-31"),
            null,
            null);
    new RunStore(database).order(spec, "run." + spec.id(), null);
    return spec;
  }

  @Test
  void eachChangeOfARunIsOneEvent() {
    var spec = ordered("KZ");
    new RunOpening(database)
        .open(
            new RunOpening.Opener(
                "run." + spec.id(), "default", null, "execution", "execution", null),
            spec);

    List<EventRow> seen = events.after(EventId.NONE, ANYTHING, 10);

    assertThat(seen)
        .extracting(EventRow::state)
        .containsExactly("STARTING", "WAITING_FOR_OPERATOR");
    assertThat(seen).extracting(EventRow::runId).containsOnly(UUID.fromString(spec.id()));
    assertThat(seen).isSortedAccordingTo((a, b) -> a.place().compareTo(b.place()));
    assertThat(events.newest()).isEqualTo(seen.getLast().place());
    assertThat(events.after(seen.getFirst().place(), ANYTHING, 10)).hasSize(1);
  }

  @Test
  void nothingIsSeenThatAnOlderTransactionMayStillPrecede() {
    try (Handle slow = database.jdbi().open()) {
      slow.begin();
      slow.execute("insert into event (kind) values ('slow')");
      ordered("KZ");

      assertThat(events.after(EventId.NONE, ANYTHING, 10)).isEmpty();
      assertThat(events.unsettled()).isTrue();

      slow.commit();
    }
    assertThat(events.after(EventId.NONE, ANYTHING, 10))
        .extracting(EventRow::kind)
        .containsExactly("slow", "run");
    assertThat(events.unsettled()).isFalse();
  }

  @Test
  void aReaderGetsOnlyWhatItIsInterestedIn() {
    var kazakhstan = ordered("KZ");
    ordered("JP");

    assertThat(events.after(EventId.NONE, new EventStore.Interest(null, "JP", null, null), 10))
        .extracting(EventRow::country)
        .containsExactly("JP");
    var interest = new EventStore.Interest(UUID.fromString(kazakhstan.id()), null, "Mining", null);
    assertThat(events.after(EventId.NONE, interest, 10)).hasSize(1);
    assertThat(events.after(EventId.NONE, ANYTHING, 10).stream().filter(interest::covers))
        .hasSize(1);
  }

  @Test
  void changesAreAnnounced() throws Exception {
    try (var announcements = Announcements.listen(database)) {
      ordered("KZ");
      assertThat(announcements.await(Duration.ofSeconds(20)))
          .extracting(Announcements.Announcement::channel)
          .containsExactly(Announcements.EVENT);
      assertThat(announcements.await(Duration.ofMillis(10))).isEmpty();
    }
  }

  @Test
  void oldEventsAreForgotten() {
    ordered("KZ");
    assertThat(events.forget(Duration.ofDays(1))).isZero();
    database.jdbi().useHandle(h -> h.execute("update event set at = now() - interval '2 days'"));
    assertThat(events.forget(Duration.ofDays(1))).isEqualTo(1);
  }

  @Test
  void placesAreReadAsTheyAreWritten() {
    assertThat(EventId.read(new EventId(7, 9).toString())).contains(new EventId(7, 9));
    assertThat(EventId.read("7")).isEmpty();
    assertThat(EventId.read("a-b")).isEmpty();
    assertThat(EventId.read(null)).isEmpty();
    assertThat(new EventId(9, 1)).isGreaterThan(new EventId(8, 100));
  }
}
