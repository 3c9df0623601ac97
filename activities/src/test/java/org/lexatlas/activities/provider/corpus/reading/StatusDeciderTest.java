package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.said;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;

class StatusDeciderTest {

  private final StatusDecider decider =
      new StatusDecider(
          RuleFiles.topic("Exchange_VASP_Licensing").orElseThrow(), LocalDate.of(2026, 1, 1));

  /** That a regulator gave no licence, by 21 October 2024. */
  @ParameterizedTest
  @CsvSource({
    "Prohibited, law|2021-02-10",
    "Licence-Required, law|2025-02-10",
    "Licence-Required, regulator|2025-02-10",
    "Prohibited, blog|2025-02-10",
    "Prohibited, news|2025-02-10",
  })
  void onlyWhatItsRankHasLaidDownSinceMakesAFactStale(String status, String duty) {
    Statement none = said("given", "none", "given-to-nobody", "regulator|2024-10-21", 1);
    Statement licence = said("licence", "yes", "not-without-licence", duty, 2);
    assertThat(decider.decide(List.of(none, licence)).status()).isEqualTo(status);
  }

  /** A licence heard to be required, by a law of 10 February 2021. */
  @ParameterizedTest
  @CsvSource({
    "Prohibited, given, none, regulator|2024-10-21",
    "Licence-Required, given, none, regulator|2020-10-21",
    "Licence-Pending, applications, closed, regulator|2024-10-21",
    "Licence-Required, registration, yes, regulator|2024-10-21",
  })
  void whatIsHeardIsTurnedByNewerFactsOnly(
      String status, String facet, String value, String source) {
    Statement licence = said("status", "Licence-Required", Example.RULE, "regulator|2021-02-10", 1);
    var heard =
        new StatusDecision(
            "Licence-Required", List.of(new Deciding(licence, "Licence-Required")), List.of(), "");
    Statement fact = said(facet, value, "a-rule", source, 2);
    assertThat(decider.turned(heard, List.of(fact)).status()).isEqualTo(status);
  }
}
