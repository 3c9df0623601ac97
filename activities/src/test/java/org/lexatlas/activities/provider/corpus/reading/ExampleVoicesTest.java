package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;

class ExampleVoicesTest {

  private static final ExampleModel MODEL =
      ExampleModel.of(
          List.of(
              new Example(
                  "In-Force", "en", "Every firm has to send the names of both sides along."),
              new Example(
                  "Enacted-Not-In-Force", "en", "The order applies from the year after next."),
              new Example("Draft", "en", "Comments on the proposal may be sent until Friday."),
              new Example(Example.NOTHING, "en", "The market was calm on Monday.")));

  @ParameterizedTest
  @CsvSource({"IN_FORCE, In-Force", "FUTURE, Enacted-Not-In-Force", "PROPOSED, Draft"})
  void aDutyTellsWhatItIsUntilItIsAdoptedAndInForce(Force force, String status) {
    Sentence duty = Sentence.of(0, 0, "Every firm has to send the names of both sides along.");
    var document = StatementFixtures.said("status", status, "r", "law|2026-01-15", duty).document();
    var voices = new ExampleVoices(MODEL, RuleFiles.topic("Travel_Rule").orElseThrow());
    var reading = new ForceReader.Reading(force, null);
    voices.hear(
        document,
        duty,
        "",
        new ExampleVoices.Known(reading, false, false, true, true, Naming.ITSELF, false));
    assertThat(voices.heard())
        .filteredOn(voice -> voice.likely() > 0.5)
        .extracting(Voice::statement)
        .extracting(Statement::value)
        .containsExactly(status);
  }
}
