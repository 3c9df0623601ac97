package org.lexatlas.domain.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Pairs of statements with the label that a lawyer would give; the file says which rule speaks. */
class StatementGoldenTest {

  @ParameterizedTest(name = "{0}: {2} / {3}")
  @CsvFileSource(resources = "/comparison/statements.csv", delimiter = '|', numLinesToSkip = 1)
  void labelsAsALawyerWould(String label, String told, String baseline, String fresh) {
    Verdict verdict = StatementJudge.judge(baseline, fresh);

    assertThat(verdict.label())
        .as(verdict.explanation())
        .isEqualTo(Label.valueOf(label.replace('-', '_').toUpperCase(Locale.ROOT)));
    assertThat(verdict.explanation()).contains(told);
  }
}
