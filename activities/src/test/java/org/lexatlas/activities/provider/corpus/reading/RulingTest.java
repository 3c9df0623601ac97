package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.changed;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.said;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.domain.topic.Topic;

class RulingTest {

  private static final StatusDecider RETAIL =
      new StatusDecider(
          RuleFiles.topic("Retail_Trading_Status").orElseThrow(), LocalDate.of(2026, 1, 31));

  private static final Statement BANKS_OPEN =
      changed(said("banking", "open", "lifted", "news|2020-03-05", 1));

  @Test
  void factsOfSeveralDocumentsComeToItTogether() {
    Statement demanded = said("duty", "public", "r", "law|2020-09-15", 1);
    assertThat(ruling(demanded, said("licences", "none", "r", "news|2025-03-01", 2)).together())
        .isTrue();
    assertThat(ruling(demanded, said("licences", "none", "r", "law|2020-09-15", 2)).together())
        .as("one document")
        .isFalse();
    assertThat(ruling(said("holding", "forbidden", "r", "law|2020-09-15", 1)).together())
        .as("decides alone")
        .isFalse();
    assertThat(ruling().together()).as("nothing decided").isFalse();
  }

  @Test
  void documentsOfOneRankAndDayAreAtOddsButNotADocumentWithItselfOrWithOlderOnes() {
    Statement free = free("law|2024-05-01");
    assertThat(unclear(free, banned("law|2024-05-01|other")).betweenEquals()).isTrue();
    assertThat(unclear(free, banned("law|2024-05|other")).betweenEquals()).as("may be").isTrue();
    assertThat(unclear(free, banned("law|2024-05-01")).betweenEquals()).as("itself").isFalse();
    assertThat(unclear(free, banned("law|2020-05-01")).betweenEquals()).as("older").isFalse();
    assertThat(unclear(free, banned("news|2024-05-01")).betweenEquals()).as("rank").isFalse();
    assertThat(unclear(free("law|"), banned("law||other")).betweenEquals()).as("no day").isFalse();
  }

  @Test
  void equalsBelowAnotherAreNot() {
    Statement[] blogs = {free("blog|2024-05-01"), banned("blog|2024-05-01|other")};
    assertThat(unclear(blogs).betweenEquals()).isTrue();
    assertThat(unclear(blogs[0], blogs[1], free("law|2020-01-01")).betweenEquals()).isFalse();
  }

  @Test
  void aLongSentenceMeansWhatARuleReadByItsException() {
    var decider =
        new StatusDecider(
            RuleFiles.topic("Exchange_VASP_Licensing").orElseThrow(), LocalDate.of(2026, 1, 31));
    var lengthy = Sentence.of(0, 1, "No person shall, in or from here, ".repeat(4) + "do so.");
    Statement excepting = said("licence", "yes", "not-without-licence", "law|2024-05-01", lengthy);
    Statement other = said("licence", "yes", "unlicensed-forbidden", "law|2024-05-01", lengthy);
    var undecided = StatusDecision.undecided(Topic.NO_INFORMATION);
    assertThat(new Ruling(undecided, List.of(excepting), decider).meant())
        .containsEntry(lengthy, Set.of("Licence-Required"));
    assertThat(new Ruling(undecided, List.of(other), decider).meant())
        .as("the examples know long sentences better")
        .isEmpty();
  }

  private static Ruling unclear(Statement... by) {
    List<Deciding> deciding = Stream.of(by).map(s -> new Deciding(s, s.value())).toList();
    return new Ruling(
        new StatusDecision(Topic.UNCLEAR, deciding, List.of(), "holding"), List.of(by), RETAIL);
  }

  private static Statement free(String source) {
    return said("holding", "free", "r", source, 1);
  }

  private static Statement banned(String source) {
    return said("holding", "forbidden", "r", source, 2);
  }

  @Test
  void aChangeEndsWhatOlderSourcesSayOfTheSameMatter() {
    Ruling lifted = ruling(BANKS_OPEN);
    assertThat(lifted.ended(heard("Implicit-Ban", "regulator|2018-04-06"))).isTrue();
    assertThat(lifted.ended(heard("Implicit-Ban", "regulator|"))).as("undated").isTrue();
    assertThat(lifted.ended(heard("Implicit-Ban", "regulator|2021-04-06"))).isFalse();
    assertThat(lifted.ended(heard("Allowed-Regulated", "regulator|2018-04-06")))
        .as("banks do not bear on it")
        .isFalse();
  }

  @Test
  void aBlogEndsNothingAndNoChangeDoes() {
    Statement rumour = changed(said("banking", "open", "lifted", "blog|2020-03-05", 1));
    Statement heard = heard("Implicit-Ban", "regulator|2018-04-06");
    assertThat(ruling(rumour).ended(heard)).isFalse();
    assertThat(ruling(said("banking", "open", "r", "news|2020-03-05", 1)).ended(heard)).isFalse();
  }

  private static Statement heard(String status, String source) {
    return said("status", status, Example.RULE, source, 9);
  }

  private static Ruling ruling(Statement... statements) {
    return new Ruling(RETAIL.decide(List.of(statements)), List.of(statements), RETAIL);
  }
}
