package org.lexatlas.domain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.domain.jurisdiction.Jurisdiction;
import org.lexatlas.domain.topic.Topic;

class UnknownCodeTest {

  private static final List<Jurisdiction> PLACES =
      List.of(
          place("KZ", "Kazakhstan"),
          place("CI", "Côte d'Ivoire"),
          place("GN", "Guinea"),
          place("GQ", "Equatorial Guinea"),
          place("KP", "Korea (Democratic People's Republic of)"),
          place("KR", "Korea, Republic of"));

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
    "Korea, use a code such as KZ",
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
    "mining, did you mean Mining (Mining)?",
    "travel-rule, did you mean Travel_Rule (Travel rule)?",
    "individuals, did you mean Taxation_Individuals (Tax of individuals)?",
    "Taxation, use an id such as Retail_Trading_Status",
  })
  void saysWhichTopicWasMeant(String given, String said) {
    assertThat(UnknownCode.topic(given, TOPICS))
        .isEqualTo("'" + given + "' is not a topic: " + said);
  }

  private static Jurisdiction place(String code, String name) {
    return new Jurisdiction(code, null, null, name, "", "", Jurisdiction.Kind.COUNTRY, null);
  }
}
