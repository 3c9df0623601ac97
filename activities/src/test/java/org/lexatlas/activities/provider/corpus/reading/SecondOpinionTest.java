package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.CorpusFixtures;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;
import org.lexatlas.domain.topic.Topic;
import org.lexatlas.store.corpus.SourceType;

class SecondOpinionTest {

  private static final SourceText LAW =
      new SourceText(0, "law", "Act", null, "2024-01-01", SourceType.LAW, "en", false, List.of());

  private final SecondOpinion opinion =
      new SecondOpinion(
          CorpusFixtures.RETAIL,
          new StatusDecider(TopicRules.undecided("Retail_Trading_Status"), LocalDate.EPOCH));

  @Test
  void staysWhereBothComeToTheSame() {
    StatusDecision ruled = ruled("Banned", 1);
    assertThat(decided(ruled, voice("Banned", 0.9, 2))).isSameAs(ruled);
  }

  @Test
  void aConflictOfSourcesIsNotTalkedAway() {
    StatusDecision ruled = StatusDecision.undecided(Topic.UNCLEAR);
    assertThat(decided(ruled, voice("Banned", 0.99, 2))).isSameAs(ruled);
  }

  @Test
  void speaksWhereTheRulesFindNothingIfASentenceIsLikelyEnough() {
    StatusDecision ruled = StatusDecision.undecided(Topic.NO_INFORMATION);
    assertThat(decided(ruled, voice("Banned", 0.6, 2)).status()).isEqualTo("Banned");
    assertThat(decided(ruled, voice("Banned", 0.5, 2))).isSameAs(ruled);
    assertThat(decided(ruled)).isSameAs(ruled);
  }

  @Test
  void prevailsIfItIsClearlyMoreAndTellsWhatTheRulesHad() {
    StatusDecision ruled = ruled("Implicit-Ban", 1);
    StatusDecision decided = decided(ruled, voice("Banned", 0.7, 2));
    assertThat(decided.status()).isEqualTo("Banned");
    assertThat(decided.byExamples()).isTrue();
    assertThat(decided.overruled()).extracting(Statement::value).containsExactly("Implicit-Ban");
    assertThat(ruled.byExamples()).isFalse();

    assertThat(decided(ruled, voice("Banned", 0.7, 2), voice("Implicit-Ban", 0.6, 3)))
        .as("hardly more")
        .isSameAs(ruled);
  }

  @Test
  void theOtherEndOfTheVocabularyMustBeClearer() {
    Voice[] voices = {voice("Banned", 0.7, 2), voice("Implicit-Ban", 0.3, 3)};
    assertThat(decided(ruled("Implicit-Ban", 1), voices).status()).isEqualTo("Banned");
    Voice[] opposite = {voice("Banned", 0.7, 2), voice("Allowed-Unregulated", 0.3, 3)};
    StatusDecision allowed = ruled("Allowed-Unregulated", 1);
    assertThat(decided(allowed, opposite)).isSameAs(allowed);
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

  private StatusDecision heardOtherwise(String sentence) {
    Statement read = statement("Allowed-Unregulated", "may-trade", 3, Sentence.of(0, 2, sentence));
    Statement heard = statement("Banned", Example.RULE, 2, Sentence.of(0, 2, sentence));
    var ruled =
        new StatusDecision(
            "Allowed-Unregulated",
            List.of(new Deciding(read, "Allowed-Unregulated")),
            List.of(),
            "");
    return opinion.on(ruled, List.of(read), List.of(new Voice(heard, sentence, 0.95)));
  }

  private StatusDecision decided(StatusDecision ruled, Voice... voices) {
    return opinion.on(
        ruled, ruled.by().stream().map(Deciding::statement).toList(), List.of(voices));
  }

  private static StatusDecision ruled(String status, int strength) {
    Statement statement = statement(status, "a-rule", strength, 1);
    return new StatusDecision(status, List.of(new Deciding(statement, status)), List.of(), "");
  }

  private static Voice voice(String status, double likely, int sentence) {
    Statement statement = statement(status, Example.RULE, 2, sentence);
    return new Voice(statement, "sentence " + sentence, likely);
  }

  private static Statement statement(String status, String rule, int strength, int sentence) {
    return statement(
        status, rule, strength, Sentence.of(0, sentence, "Sentence " + sentence + "."));
  }

  private static Statement statement(String status, String rule, int strength, Sentence sentence) {
    @Nullable String since = null;
    return new Statement(
        "status",
        status,
        rule,
        strength,
        7,
        "2024-01-01",
        false,
        Force.IN_FORCE,
        since,
        LAW,
        sentence);
  }
}
