package org.lexatlas.store.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.jurisdiction.Jurisdiction.Kind;
import org.lexatlas.store.TestDatabase;

class JurisdictionStoreIT {

  @Test
  void seedsTheWholeTableOnce() {
    try (var database = TestDatabase.fresh()) {
      var store = new JurisdictionStore(database);
      assertThat(store.seed()).isEqualTo(254);
      List<Jurisdiction> first = store.all();
      assertThat(store.seed()).isZero();
      assertThat(store.all()).isEqualTo(first).hasSize(254);
    }
  }

  @Test
  void findsByCode() {
    try (var database = TestDatabase.fresh()) {
      var store = new JurisdictionStore(database);
      store.seed();
      assertThat(store.find("KZ-AIFC"))
          .contains(
              new Jurisdiction(
                  "KZ-AIFC",
                  null,
                  null,
                  "Astana International Financial Centre",
                  "Asia",
                  "Central Asia",
                  Kind.ZONE,
                  "KZ"));
      assertThat(store.find("kz")).isEmpty();
      assertThat(store.find("ZZ")).isEmpty();
    }
  }

  @Test
  void ordersByNameWithAccentsAside() {
    try (var database = TestDatabase.fresh()) {
      var store = new JurisdictionStore(database);
      store.seed();
      List<String> names = store.all().stream().map(Jurisdiction::name).toList();
      assertThat(names).startsWith("Abu Dhabi Global Market", "Afghanistan", "Åland Islands");
      assertThat(names).containsSubsequence("Costa Rica", "Côte d'Ivoire", "Croatia");
      assertThat(names.getLast()).isEqualTo("Zimbabwe");
    }
  }

  @Test
  void correctsWhatTheFileSaysAnew() {
    try (var database = TestDatabase.fresh()) {
      var store = new JurisdictionStore(database);
      var turkey =
          new Jurisdiction(
              "TR", "TUR", "792", "Turkey", "Asia", "Western Asia", Kind.COUNTRY, null);
      assertThat(store.seed(List.of(turkey))).isEqualTo(1);
      assertThat(store.seed()).isEqualTo(254);
      assertThat(store.find("TR").orElseThrow().name()).isEqualTo("Türkiye");
    }
  }
}
