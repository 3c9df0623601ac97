package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.changed;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.said;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.domain.topic.Topic;

class StatusDecisionTest {

  private final Statement law = said("public", "banned", "a-rule", "law|2024-01-01", 1);
  private final Statement firm = said("public", "banned", "a-rule", "law_firm|2025-01-01", 2);
  private final Statement other = said("public", "allowed", "b-rule", "regulator|2025-01-01", 3);

  @Test
  void whatIsOfHigherRankOrNewerInTheSameStandsAbove() {
    Statement older = said("public", "allowed", "b-rule", "law_firm|2020-01-01", 4);
    assertThat(banned(firm, law).above(other)).hasValue(law);
    assertThat(banned(firm).above(older)).hasValue(firm);
  }

  @Test
  void aLaterChangeStandsAboveAnOlderTextOfHigherRank() {
    Statement older = said("public", "allowed", "b-rule", "regulator|2020-01-01", 4);
    assertThat(banned(changed(firm)).above(older)).hasValue(changed(firm));
  }

  @Test
  void whatIsLowerOrOfTheSameDocumentOrOfAnotherMatterDoesNot() {
    Statement same = said("public", "allowed", "b-rule", "law|2024-01-01", 4);
    Statement matter = said("licence", "none", "b-rule", "news|2020-01-01", 5);
    assertThat(banned(firm).above(other)).isEmpty();
    assertThat(banned(law).above(same)).isEmpty();
    assertThat(banned(law).above(matter)).isEmpty();
  }

  @Test
  void whatExamplesHearIsOfEveryMatter() {
    Statement heard = said("status", "Banned", Example.RULE, "law|2024-01-01", 1);
    assertThat(banned(heard).above(other)).hasValue(heard);
  }

  @Test
  void whereSourcesConflictEachSideStandsAboveWhatItBeats() {
    var conflict =
        new StatusDecision(
            Topic.UNCLEAR, List.of(new Deciding(law, "Banned")), List.of(other), "public");
    assertThat(conflict.above(other)).hasValue(law);
  }

  private static StatusDecision banned(Statement... by) {
    List<Deciding> deciding = Arrays.stream(by).map(s -> new Deciding(s, "Banned")).toList();
    return new StatusDecision("Banned", deciding, List.of(), "");
  }
}
