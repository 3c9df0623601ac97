package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.said;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;

class OvertakenTest {

  private static final Statement RESEARCH = statement("Research", "regulator|2021-06-30", 1);

  @ParameterizedTest
  @CsvSource({
    "Pilot, regulator|2022-07-01, 0.5, true",
    "Pilot, law|2024-02-01, 0.9, true",
    "Pilot, regulator|2024, 0.9, true",
    "Pilot, regulator|2022-06-30, 0.9, false",
    "Pilot, news|2024-02-01, 0.9, false",
    "Pilot, regulator|2024-02-01, 0.4, false",
    "Research, regulator|2024-02-01, 0.9, false",
    "Pilot, regulator|, 0.9, false",
  })
  void overtakesWhatWasSaidAYearBefore(
      String status, String source, double likely, boolean overtaken) {
    var later = new Voice(statement(status, source, 2), "It is said.", likely);
    var earlier = new Voice(RESEARCH, "It was said.", 0.9);
    assertThat(new Overtaken(List.of(earlier, later)).contains(RESEARCH)).isEqualTo(overtaken);
  }

  @ParameterizedTest
  @CsvSource({"regulator|", "law|2025-01-01"})
  void leavesTheUndatedAndTheNewest(String source) {
    var statement = statement("Research", source, 1);
    var other = new Voice(statement("Pilot", "law|2024-01-01", 2), "It is said.", 0.9);
    assertThat(new Overtaken(List.of(other)).contains(statement)).isFalse();
  }

  private static Statement statement(String status, String source, int sentence) {
    return said("status", status, "an-example", source, sentence);
  }
}
