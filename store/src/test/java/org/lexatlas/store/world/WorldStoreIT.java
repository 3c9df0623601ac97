package org.lexatlas.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lexatlas.store.Database;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.analysis.AnalysisRowsFixture;
import org.lexatlas.store.analysis.Stage;

class WorldStoreIT {

  private static final LocalDate JANUARY = LocalDate.of(2026, 1, 15);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 15);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 15);

  private final Database database = TestDatabase.fresh();
  private final WorldStore world = new WorldStore(database);
  private final AnalysisRowsFixture rows = new AnalysisRowsFixture(database);

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void readsWhatStandsOfOneTopic() {
    rows.live("KZ", "Mining", "Legal", JANUARY);
    rows.live("DE", "Mining", "Legal", MAY);
    rows.version("DE", "Mining", "Banned", Stage.IN_REVIEW, "perhaps");
    rows.version("FR", "Mining", "Banned", Stage.DRAFT, "a draft");
    rows.live("KZ", "CBDC", "Pilot", MAY);
    var standings = world.standings("Mining");
    assertThat(standings).extracting(Standing::country).containsExactly("DE", "FR", "KZ");
    assertThat(standings).extracting(Standing::status).containsExactly("Legal", null, "Legal");
    assertThat(standings).extracting(Standing::review).containsExactly(2, null, null);
    assertThat(standings.getFirst().verifiedAsOf()).isEqualTo(MAY);
    assertThat(world.standings("Nothing")).isEmpty();
  }

  @Test
  void putsAChangeBesideWhatStoodBeforeTheTimeBegan() {
    rows.live("KZ", "Mining", "Legal", JANUARY);
    rows.live("KZ", "Mining", "Restricted", MARCH);
    rows.live("KZ", "Mining", "Banned", MAY);
    rows.live("DE", "Mining", "Legal", MAY);
    rows.live("FR", "Mining", "Legal", JANUARY);
    var sinceApril = world.changes("Mining", LocalDate.of(2026, 4, 1));
    assertThat(sinceApril).extracting(Change::country).containsExactly("DE", "KZ");
    assertThat(sinceApril).extracting(Change::before).containsExactly(null, "Restricted");
    assertThat(sinceApril.getLast().beforeVersion()).isEqualTo(2);
    assertThat(sinceApril.getLast().status()).isEqualTo("Banned");
    var sinceFebruary = world.changes("Mining", LocalDate.of(2026, 2, 1));
    assertThat(sinceFebruary.getLast().before()).isEqualTo("Legal");
    assertThat(world.changes("Mining", LocalDate.of(2026, 6, 1))).isEmpty();
  }
}
