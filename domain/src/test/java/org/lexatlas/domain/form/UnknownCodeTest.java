package org.lexatlas.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;

class UnknownCodeTest {

  private static final List<Jurisdiction> PLACES =
      List.of(
          place("KZ", "KAZ", "Kazakhstan"),
          place("GB", "GBR", "United Kingdom"),
          place("NE", "NER", "Niger"),
          place("CI", "CIV", "Côte d'Ivoire"),
          place("GN", "GIN", "Guinea"),
          place("GQ", "GNQ", "Equatorial Guinea"),
          place("KP", "PRK", "North Korea"),
          place("KR", "KOR", "South Korea"));

  private static final List<Topic> TOPICS =
      List.of(
          new Topic("Mining", 1, "Mining", "", List.of()),
          new Topic("Travel_Rule", 1, "Travel rule", "", List.of()),
          new Topic("Taxation_Individuals", 1, "Tax of individuals", "", List.of()),
          new Topic("Taxation_Business_VAT", 1, "Tax of businesses", "", List.of()));

  @ParameterizedTest
  @CsvSource({
    "KAZAKHSTAN, did you mean KZ (Kazakhstan)?",
    "cote d'ivoire, did you mean CI (Côte d'Ivoire)?",
    "Guinea, did you mean GN (Guinea)?",
    "equatorial, did you mean GQ (Equatorial Guinea)?",
    "Korea, did you mean KP (North Korea) or KR (South Korea)?",
    "korea south, did you mean KR (South Korea)?",
    "KAZ, did you mean KZ (Kazakhstan)?",
    "uk, did you mean GB (United Kingdom)?",
    "Republic of Kazakhstan, did you mean KZ (Kazakhstan)?",
    "Kazahkstan, did you mean KZ (Kazakhstan)?",
    "Nigerien, did you mean NE (Niger)?",
    "Atlantis, use a code such as KZ",
    "Ivo, use a code such as KZ",
    "ZZ, use a code such as KZ",
    "'', use a code such as KZ",
  })
  void saysWhichPlaceWasMeant(String given, String said) {
    assertThat(UnknownCode.jurisdiction(given, PLACES))
        .isEqualTo("'" + given + "' is not a jurisdiction: " + said);
  }

  @ParameterizedTest
  @CsvSource({
    "mining, did you mean Mining?",
    "travel-rule, did you mean Travel_Rule (Travel rule)?",
    "individuals, did you mean Taxation_Individuals (Tax of individuals)?",
    "Mining_Status, did you mean Mining?",
    "Minning, did you mean Mining?",
    "Travle_Rule, did you mean Travel_Rule (Travel rule)?",
    "Taxation_VAT, did you mean Taxation_Business_VAT (Tax of businesses)?",
    "Nonsense, use an id such as Retail_Trading_Status",
  })
  void saysWhichTopicWasMeant(String given, String said) {
    assertThat(UnknownCode.topic(given, TOPICS))
        .isEqualTo("'" + given + "' is not a topic: " + said);
  }

  @Test
  void namesAtMostThree() {
    assertThat(UnknownCode.topic("Taxation", TOPICS))
        .endsWith(
            "did you mean Taxation_Individuals (Tax of individuals) or Taxation_Business_VAT (Tax of"
                + " businesses)?");
    var four =
        Stream.of("a", "b", "c", "d").map(end -> new Topic("Tax_" + end, 1, "", "", List.of()));
    assertThat(UnknownCode.topic("taxes", four.toList())).contains("use an id such as");
  }

  @Test
  void looksAtTheStartOfAVeryLongText() {
    assertThat(UnknownCode.topic("x".repeat(1_000_000), TOPICS)).contains("use an id such as");
  }

  private static Jurisdiction place(String code, String alpha3, String name) {
    return new Jurisdiction(code, alpha3, null, name, "", "", Jurisdiction.Kind.COUNTRY, null);
  }
}
