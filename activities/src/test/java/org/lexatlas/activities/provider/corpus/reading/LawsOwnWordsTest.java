package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;

class LawsOwnWordsTest {

  private static final String LAW = "law|2020-01-01";

  private static final StatusDecider DECIDER =
      new StatusDecider(TopicRules.undecided("Retail_Trading_Status"), LocalDate.EPOCH);

  private final Statement guide = said("status", "Banned", "a-rule", "law_firm|2024-01-01", 1);

  @Test
  void aLawThatDecidedIsTheFirst() {
    Statement law = said("status", "Banned", "a-rule", LAW, 2);
    assertThat(words(List.of(guide, law), List.of(), voice("Banned", 0.9, 3))).hasValue(law);
  }

  @Test
  void elseTheLikeliestThatIsHeardSo() {
    Voice likely = voice("Banned", 0.9, 3);
    assertThat(words(List.of(guide), List.of(), voice("Banned", 0.5, 2), likely))
        .hasValue(likely.statement());
  }

  @Test
  void whatHardlyTellsItOrTellsAnotherStatusIsNotTaken() {
    assertThat(words(List.of(guide), List.of(), voice("Banned", 0.44, 2))).isEmpty();
    assertThat(words(List.of(guide), List.of(), voice("Restricted", 0.9, 2))).isEmpty();
  }

  @Test
  void neitherIsWhatWasOverruledOrOvertaken() {
    Voice old = voice("Banned", 0.9, 2);
    Statement other = said("status", "Restricted", Example.RULE, "law|2023-01-01", 3);
    assertThat(words(List.of(guide), List.of(old.statement()), old)).isEmpty();
    assertThat(words(List.of(guide), List.of(), old, new Voice(other, "other", 0.8))).isEmpty();
  }

  private static Optional<Statement> words(
      List<Statement> by, List<Statement> overruled, Voice... voices) {
    List<Deciding> deciding = by.stream().map(s -> new Deciding(s, "Banned")).toList();
    var decision = new StatusDecision("Banned", deciding, overruled, "");
    return new LawsOwnWords(decision, new Ruling(decision, by, DECIDER))
        .among(List.of(voices))
        .map(Deciding::statement);
  }

  private static Voice voice(String status, double likely, int sentence) {
    return new Voice(said("status", status, Example.RULE, LAW, sentence), "heard", likely);
  }
}
