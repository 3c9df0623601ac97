package org.lexatlas.api.web.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.store.TestDatabase;
import org.lexatlas.store.jurisdiction.JurisdictionStore;

class TileGridIT {

  @Test
  void hasAPlaceOfItsOwnForEveryJurisdictionAndNoOthers() {
    try (var database = TestDatabase.fresh()) {
      var store = new JurisdictionStore(database);
      store.seed();
      Collection<TileGrid.Spot> spots = TileGrid.spots().values();
      assertThat(spots)
          .extracting(TileGrid.Spot::code)
          .containsExactlyInAnyOrderElementsOf(
              store.all().stream().map(Jurisdiction::code).toList());
      assertThat(spots)
          .extracting(spot -> spot.block() + " " + spot.row() + " " + spot.column())
          .doesNotHaveDuplicates();
      assertThat(spots).allMatch(spot -> spot.row() >= 1 && spot.row() <= 11);
      assertThat(spots).allMatch(spot -> spot.column() >= 1 && spot.column() <= 10);
    }
  }

  @Test
  void putsPlacesOnTheirContinents() {
    assertThat(TileGrid.spots().values())
        .filteredOn(spot -> Set.of("EU", "XK", "KZ-AIFC").contains(spot.code()))
        .extracting(spot -> spot.code() + " " + spot.block())
        .containsExactlyInAnyOrder("EU EUROPE", "XK EUROPE", "KZ-AIFC ASIA");
    assertThat(TileGrid.Block.ofRegion("Antarctica")).isEqualTo(TileGrid.Block.OCEANIA);
  }
}
