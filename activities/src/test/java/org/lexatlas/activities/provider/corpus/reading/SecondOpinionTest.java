package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.in;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.said;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.CorpusFixtures;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Topic;

class SecondOpinionTest {

  private static final String LAW = "law|2024-01-01";

  private static final String LENGTHY =
      "No person may trade, whatever the Act of 2019 says,".repeat(2);

  private static final StatusDecider DECIDER =
      new StatusDecider(TopicRules.undecided("Retail_Trading_Status"), LocalDate.EPOCH);

  private final SecondOpinion opinion = new SecondOpinion(CorpusFixtures.RETAIL, said -> true);

  @Test
  void staysWhereBothComeToTheSame() {
    StatusDecision ruled = ruled("Banned");
    assertThat(decided(ruled, voice("Banned", 0.9, 2))).isSameAs(ruled);
  }

  @Test
  void aConflictOfDocumentsOfOneRankAndDayIsNotTalkedAway() {
    StatusDecision ruled = atOdds(LAW, "law|2024-01-01|other");
    assertThat(decided(ruled, voice("Banned", 0.99, 3))).isSameAs(ruled);
  }

  @Test
  void whatIsAtOddsWithinADocumentIsSettledByTheSentencesIfClearly() {
    StatusDecision ruled = atOdds(LAW, LAW);
    StatusDecision decided =
        decided(ruled, voice("Banned", 0.95, 3), voice("Banned", 0.9, 4), voice("Banned", 0.9, 5));
    assertThat(decided.status()).isEqualTo("Banned");
    assertThat(decided.overruled())
        .extracting(Statement::value)
        .containsExactly("Allowed-Regulated");
  }

  @Test
  void documentsOfOneRankAndDayThatTellDifferentThingsConflict() {
    Statement other = in(1, said("status", "Allowed-Regulated", Example.RULE, "law|2024-01-01", 3));
    StatusDecision decided =
        decided(ruled("Banned"), voice("Banned", 0.9, 2), new Voice(other, "sentence 3", 0.8));
    assertThat(decided.status()).isEqualTo(Topic.UNCLEAR);
    assertThat(decided.conflict()).isEqualTo("status");
    assertThat(decided.by())
        .extracting(Deciding::points)
        .contains("Banned", "Allowed-Regulated")
        .doesNotContain("Implicit-Ban");
    assertThat(decided.byExamples()).isTrue();
  }

  @Test
  void speaksWhereTheRulesFindNothingIfASentenceIsLikelyEnough() {
    StatusDecision ruled = StatusDecision.undecided(Topic.NO_INFORMATION);
    assertThat(decided(ruled, voice("Banned", 0.75, 2)).status()).isEqualTo("Banned");
    assertThat(decided(ruled, voice("Banned", 0.4, 2))).isSameAs(ruled);
    assertThat(decided(ruled)).isSameAs(ruled);
  }

  @Test
  void prevailsIfItIsClearlyMoreAndTellsWhatTheRulesHad() {
    StatusDecision ruled = ruled("Implicit-Ban", LENGTHY);
    StatusDecision decided = decided(ruled, voice("Banned", 0.9, 2), voice("Banned", 0.8, 3));
    assertThat(decided.status()).isEqualTo("Banned");
    assertThat(decided.byExamples()).isTrue();
    assertThat(decided.overruled()).extracting(Statement::value).containsExactly("Implicit-Ban");
    assertThat(ruled.byExamples()).isFalse();

    assertThat(decided(ruled, voice("Banned", 0.2, 2))).as("hardly anything").isSameAs(ruled);
  }

  @Test
  void factsOfSeveralDocumentsTogetherAreNotTalkedAway() {
    var retail =
        new StatusDecider(RuleFiles.topic("Retail_Trading_Status").orElseThrow(), LocalDate.EPOCH);
    Statement demanded = said("duty", "public", "r", LAW, 1);
    Statement none = said("licences", "none", "r", "news|2025-03-01", 2);
    var ruled =
        new StatusDecision(
            "Banned",
            List.of(new Deciding(demanded, "Banned"), new Deciding(none, "Banned")),
            List.of(),
            "");
    assertThat(
            opinion.on(
                new Ruling(ruled, List.of(demanded, none), retail),
                List.of(voice("Allowed-Regulated", 0.99, 3))))
        .isSameAs(ruled);
  }

  @Test
  void whatARuleReadsOfTheSubjectIsNotTakenForNothing() {
    StatusDecision ruled = ruled("Implicit-Ban", LENGTHY);
    assertThat(decided(ruled)).isSameAs(ruled);
    var ofOtherThings = new SecondOpinion(CorpusFixtures.RETAIL, said -> false);
    List<Statement> found = ruled.by().stream().map(Deciding::statement).toList();
    assertThat(ofOtherThings.on(new Ruling(ruled, found, DECIDER), List.of()).status())
        .isEqualTo(Topic.NO_INFORMATION);
  }

  @Test
  void showsOnlySentencesThatTellIt() {
    StatusDecision decided =
        decided(
            StatusDecision.undecided(Topic.NO_INFORMATION),
            voice("Banned", 0.9, 2),
            voice("Banned", 0.3, 3),
            voice("Banned", 0.1, 4),
            voice("Fine", 0.99, 5));
    assertThat(decided.by())
        .extracting(deciding -> deciding.statement().sentence().offset())
        .containsExactly(2, 3);
  }

  @Test
  void aShortSentenceThatARuleReadPlainlyIsNotHeardOtherwise() {
    String words = "No person may trade";
    assertThat(heardOtherwise(words + ".").status()).isEqualTo("Allowed-Unregulated");
    assertThat(heardOtherwise(words + ", whatever the Act of 2019 says,".repeat(2)).status())
        .isEqualTo("Banned");
  }

  @Test
  void whatARuleReadsCountsByAsMuchAsTheSentenceIsHeardToTellAnything() {
    Statement read = said("status", "Restricted", "r", LAW, 1);
    Statement faint = said("status", "Restricted", Example.RULE, LAW, 1);
    Voice banned = voice("Banned", 0.6, 2);
    var ruled =
        new StatusDecision("Restricted", List.of(new Deciding(read, "Restricted")), List.of(), "");
    var ruling = new Ruling(ruled, List.of(read), DECIDER);
    Voice told = new Voice(faint, "sentence 1", 0.9);
    Voice silent = new Voice(faint, "sentence 1", 0.05);
    assertThat(opinion.on(ruling, List.of(told, banned)).status()).isEqualTo("Restricted");
    assertThat(opinion.on(ruling, List.of(silent, banned)).status()).isEqualTo("Banned");
  }

  @Test
  void whatReadsTheSameSentenceOtherwiseIsNotShownAgainstIt() {
    StatusDecision decided = heardOtherwise(LENGTHY);
    assertThat(decided.byExamples()).isTrue();
    assertThat(decided.overruled()).isEmpty();
  }

  private StatusDecision heardOtherwise(String sentence) {
    Sentence stood = Sentence.of(0, 2, sentence);
    Statement read = said("status", "Allowed-Unregulated", "r", LAW, stood);
    Statement heard = said("status", "Banned", Example.RULE, LAW, stood);
    var ruled =
        new StatusDecision(
            "Allowed-Unregulated",
            List.of(new Deciding(read, "Allowed-Unregulated")),
            List.of(),
            "");
    return opinion.on(
        new Ruling(ruled, List.of(read), DECIDER), List.of(new Voice(heard, sentence, 0.95)));
  }

  private StatusDecision decided(StatusDecision ruled, Voice... voices) {
    List<Statement> found = ruled.by().stream().map(Deciding::statement).toList();
    return opinion.on(new Ruling(ruled, found, DECIDER), List.of(voices));
  }

  /** By two statements of the rules, each of a source. */
  private static StatusDecision atOdds(String one, String other) {
    Statement banned = said("status", "Banned", "a-rule", one, 1);
    Statement allowed = said("status", "Allowed-Regulated", "a-rule", other, 2);
    return new StatusDecision(
        Topic.UNCLEAR,
        List.of(new Deciding(banned, "Banned"), new Deciding(allowed, "Allowed-Regulated")),
        List.of(),
        "status");
  }

  private static StatusDecision ruled(String status) {
    return ruled(status, "sentence 1");
  }

  private static StatusDecision ruled(String status, String sentence) {
    Statement statement = said("status", status, "a-rule", LAW, Sentence.of(0, 1, sentence));
    return new StatusDecision(status, List.of(new Deciding(statement, status)), List.of(), "");
  }

  private static Voice voice(String status, double likely, int sentence) {
    Statement statement = said("status", status, Example.RULE, LAW, sentence);
    return new Voice(statement, "sentence " + sentence, likely);
  }
}
