package org.lexatlas.activities.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.evaluation.EvaluationCase.ExpectedLaw;
import org.lexatlas.domain.analysis.Law;

class LawMatchTest {

  @ParameterizedTest
  @CsvSource({
    "Act No. 7 of 2025, Virtual Assets Act, No. 7 of 2025, true",
    "Regulation (EU) 2023/1114, MiCA, Verordnung (EU) 2023/1114, true",
    "Loi n° 25-18, Loi n° 25-18, n° 25-18, true",
    "Kreditwesengesetz, Kreditwesengesetz (KWG), , true",
    "Act No. 7 of 2025, Virtual Assets Act, No. 8 of 2025, false",
    "Payment Services Act, Securities Act, , false",
  })
  void knowsALawByNumberElseByName(String label, String name, String identifier, boolean same) {
    var law = new Law(name, identifier, null, null, null);
    assertThat(LawMatch.same(new ExpectedLaw(label, null), law)).isEqualTo(same);
  }
}
