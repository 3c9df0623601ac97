package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.in;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.said;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.reading.ExampleDecider.Leaning;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;

class ExampleConflictTest {

  private static final Voice BAN = voice(1, "regulator|2024-03-04", "Banned", 0.8);

  @Test
  void documentsOfOneRankAndDayThatTellDifferentThingsAreAtOdds() {
    assertThat(sides(BAN, voice(2, "regulator|2024-03-04", "Open", 0.6)))
        .containsExactlyInAnyOrder("Banned", "Open");
  }

  @Test
  void otherDaysOtherRanksAndOneDocumentAreNot() {
    assertThat(sides(BAN, voice(2, "regulator|2024-03-05", "Open", 0.6))).as("newer").isEmpty();
    assertThat(sides(BAN, voice(2, "news|2024-03-04", "Open", 0.6))).as("lower").isEmpty();
    assertThat(sides(BAN, voice(1, "regulator|2024-03-04", "Open", 0.6))).as("itself").isEmpty();
    assertThat(sides(BAN, voice(2, "regulator|2024-03-04", "Banned", 0.6))).as("same").isEmpty();
    assertThat(sides(BAN)).isEmpty();
    assertThat(sides()).isEmpty();
  }

  @Test
  void aHigherDocumentThatTellsSomethingSettlesIt() {
    Voice open = voice(2, "regulator|2024-03-04", "Open", 0.6);
    assertThat(sides(BAN, open, voice(3, "law|2019-01-01", "Open", 0.7))).isEmpty();
    assertThat(sides(BAN, open, voice(3, "law|2019-01-01", "Open", 0.2))).hasSize(2);
  }

  @Test
  void whatIsHardlyToldOrDatedByTheMonthIsNoSide() {
    assertThat(sides(BAN, voice(2, "regulator|2024-03-04", "Open", 0.4))).isEmpty();
    Voice monthly = voice(1, "regulator|2024-03", "Banned", 0.8);
    assertThat(sides(monthly, voice(2, "regulator|2024-03", "Open", 0.6))).isEmpty();
  }

  private static List<String> sides(Voice... voices) {
    return ExampleConflict.sides(Stream.of(voices).toList(), 0.45).stream()
        .map(Leaning::status)
        .toList();
  }

  private static Voice voice(int document, String source, String status, double likely) {
    Statement said = in(document, said("status", status, Example.RULE, source, document * 10));
    return new Voice(said, "said", likely);
  }
}
