package org.lexatlas.store.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.jurisdiction.Jurisdiction.Kind;
import org.lexatlas.store.Resource;

class JurisdictionFileTest {

  private static final Set<String> REGIONS =
      Set.of("Africa", "Americas", "Antarctica", "Asia", "Europe", "Oceania");

  private final List<Jurisdiction> places =
      JurisdictionFile.parse(Resource.text("jurisdictions.csv"));

  @Test
  void holdsEveryIsoCountryAndKosovoTheUnionAndThreeZones() {
    Set<String> codes = places.stream().map(Jurisdiction::code).collect(Collectors.toSet());
    assertThat(codes).hasSize(254).containsAll(Set.of(Locale.getISOCountries()));
    codes.removeAll(Set.of(Locale.getISOCountries()));
    assertThat(codes).containsExactlyInAnyOrder("XK", "EU", "KZ-AIFC", "AE-DIFC", "AE-ADGM");
  }

  @Test
  void agreesWithTheJdkOnAlpha3() {
    for (String code : Locale.getISOCountries()) {
      assertThat(place(code).alpha3()).as(code).isEqualTo(Locale.of("", code).getISO3Country());
    }
  }

  @Test
  void givesNoCodeOrNameTwice() {
    assertThat(places.stream().map(Jurisdiction::alpha3).filter(Objects::nonNull))
        .hasSize(250)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[A-Z]{3}"));
    assertThat(places.stream().map(Jurisdiction::numeric).filter(Objects::nonNull))
        .hasSize(249)
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[0-9]{3}"));
    assertThat(places.stream().map(Jurisdiction::name)).doesNotHaveDuplicates();
  }

  @Test
  void placesEveryZoneInTheRegionOfItsCountry() {
    for (Jurisdiction place : places) {
      if (place.kind() == Kind.ZONE) {
        Jurisdiction parent = place(Objects.requireNonNull(place.parent(), place.code()));
        assertThat(parent.kind()).isEqualTo(Kind.COUNTRY);
        assertThat(place.subRegion()).isEqualTo(parent.subRegion());
      } else {
        assertThat(place.parent()).as(place.code()).isNull();
      }
    }
  }

  @Test
  void countsMembersObserversTaiwanAndKosovoAsCountries() {
    assertThat(places.stream().filter(place -> place.kind() == Kind.COUNTRY)).hasSize(193 + 2 + 2);
    assertThat(place("PS").kind()).isEqualTo(Kind.COUNTRY);
    assertThat(place("HK").kind()).isEqualTo(Kind.TERRITORY);
    assertThat(place("EU").kind()).isEqualTo(Kind.SUPRANATIONAL);
  }

  @Test
  void usesTheRegionsOfM49() {
    assertThat(places).allMatch(place -> REGIONS.contains(place.region()));
    assertThat(places.stream().map(Jurisdiction::subRegion).distinct()).hasSize(17 + 2);
    assertThat(place("KZ"))
        .isEqualTo(
            new Jurisdiction(
                "KZ", "KAZ", "398", "Kazakhstan", "Asia", "Central Asia", Kind.COUNTRY, null));
    assertThat(place("MX").subRegion()).isEqualTo("Latin America and the Caribbean");
    assertThat(place("CI").name()).isEqualTo("Côte d'Ivoire");
    assertThat(place("TR").name()).isEqualTo("Türkiye");
  }

  @Test
  void saysWhichLineIsBroken() {
    assertThatThrownBy(() -> JurisdictionFile.parse("code;name"))
        .hasMessage("jurisdictions.csv, line 1: must be " + JurisdictionFile.HEADER);
    assertThatThrownBy(() -> JurisdictionFile.parse(JurisdictionFile.HEADER + "\nKZ,KAZ\n"))
        .hasMessage("jurisdictions.csv, line 2: has 2 fields, must have 8");
    assertThatThrownBy(
            () -> JurisdictionFile.parse(JurisdictionFile.HEADER + "\nKZ,,,,Asia,Asia,country,"))
        .hasMessage("jurisdictions.csv, line 2: name is empty");
    assertThatThrownBy(
            () -> JurisdictionFile.parse(JurisdictionFile.HEADER + "\nKZ,,,K,Asia,Asia,land,"))
        .hasMessage(
            "jurisdictions.csv, line 2: kind is 'land', "
                + "must be one of country, territory, supranational, zone");
  }

  private Jurisdiction place(String code) {
    return places.stream().filter(place -> place.code().equals(code)).findFirst().orElseThrow();
  }
}
