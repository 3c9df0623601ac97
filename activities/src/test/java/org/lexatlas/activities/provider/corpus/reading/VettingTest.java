package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.changed;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.later;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.said;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;

class VettingTest {

  private static final String MARKET =
      "The market was calm on Monday and the traders went home early, said the chairman of the"
          + " exchange.";
  private static final String BAN =
      "No person shall sell any crypto-asset to anybody in the territory, or hold any, on pain of a"
          + " fine.";
  private static final String CALM = "The traders went home early on Monday.";
  private static final String QUIET = "The traders sell early on Monday.";
  private static final String SHORT_BAN = "No person shall sell any crypto-asset to anybody.";

  private static final String LIKELY_BAN = "No trader shall sell it early.";

  /** Calm markets are the surest thing that it knows. */
  private static final ExampleModel MODEL =
      ExampleModel.of(
          Stream.concat(
                  Stream.of(
                      new Example("Banned", "en", BAN),
                      new Example("Banned", "en", SHORT_BAN),
                      new Example("Banned", "en", "Every sale of a crypto-asset is forbidden."),
                      new Example("Implicit-Ban", "en", "Banks serve no dealers in them."),
                      new Example("Allowed-Unregulated", "en", "Anyone may hold and trade them."),
                      new Example("Allowed-Unregulated", "en", "Everybody may freely trade them."),
                      new Example(Example.NOTHING, "en", MARKET)),
                  Collections.nCopies(100, new Example(Example.NOTHING, "en", CALM)).stream())
              .toList());

  private static final TopicRules RETAIL = RuleFiles.topic("Retail_Trading_Status").orElseThrow();
  private static final TopicRules NO_TABLE = TopicRules.undecided("Retail_Trading_Status");

  @Test
  void leavesOutWhatTheExamplesHearOtherwiseInAFullSentence() {
    assertThat(vetted("Banned", BAN)).isTrue();
    assertThat(vetted("Allowed-Unregulated", BAN)).isFalse();
    assertThat(vetted("Banned", MARKET)).isFalse();
  }

  @Test
  void ofAShortSentenceOnlyWhatTellsNothing() {
    assertThat(MODEL.of(LIKELY_BAN, Naming.ITSELF).get("Banned")).isBetween(0.4, 0.75);
    assertThat(vetted("Allowed-Unregulated", LIKELY_BAN)).as("may be turned round").isTrue();
    assertThat(vetted("Banned", CALM)).isFalse();
  }

  @Test
  void norWhatTheExamplesAreSureTellsAnother() {
    assertThat(MODEL.of(SHORT_BAN, Naming.ITSELF).get("Banned")).isGreaterThan(0.75);
    assertThat(vetted("Implicit-Ban", SHORT_BAN)).isFalse();
    assertThat(vetted("Banned", SHORT_BAN)).isTrue();
    assertThat(vetted("Allowed-Unregulated", SHORT_BAN)).as("the opposite").isTrue();
  }

  @Test
  void aChangeAndWhatDecidesOnlyBesideOthersToo() {
    Statement free = stated("holding", "free", BAN);
    Statement noLicences = stated("licences", "none", BAN);
    Vetting vetting = vetting(RETAIL, MODEL, List.of());
    assertThat(vetting.borneOut(List.of(free, changed(free), noLicences)))
        .containsExactly(changed(free), noLicences);
  }

  @Test
  void aChangeOnlyInASentenceThatNamesTheSubject() {
    Statement free = changed(stated("holding", "free", BAN));
    assertThat(unnamed(RETAIL).borneOut(List.of(free))).isEmpty();
  }

  @Test
  void whatIsLawLaterSoundsLikeWhatIsLaw() {
    Statement pending = stated("status", "Allowed-Unregulated", BAN);
    assertThat(vetting(NO_TABLE, MODEL, List.of()).borneOut(List.of(pending, later(pending))))
        .containsExactly(later(pending));
  }

  @Test
  void moreMustBeHeardWhereTheSubjectIsNotNamed() {
    Statement found = stated("status", "Banned", QUIET);
    assertThat(MODEL.of(QUIET, Naming.ITSELF).get(Example.NOTHING)).isBetween(0.9, 0.97);
    assertThat(vetting(NO_TABLE, MODEL, List.of()).borneOut(List.of(found))).isNotEmpty();
    assertThat(unnamed(NO_TABLE).borneOut(List.of(found))).isEmpty();
  }

  @Test
  void judgesASentenceWithWhatMustBeHeardBeforeIt() {
    Sentence answer = Sentence.of(0, 1, MARKET);
    Statement heard = said("status", "Banned", Example.RULE, "law|2024-01-01", answer);
    var vetting = vetting(NO_TABLE, MODEL, List.of(new Voice(heard, BAN, 0.9)));
    Statement found = said("status", "Banned", "a-rule", "law|2024-01-01", answer);
    assertThat(vetting.borneOut(List.of(found))).containsExactly(found);
  }

  @Test
  void aFactPassesIfItsSentenceTellsOneOfTheStatusesItBearsOn() {
    Statement forbidden = stated("holding", "forbidden", BAN);
    Statement free = stated("holding", "free", BAN);
    assertThat(vetting(RETAIL, MODEL, List.of()).borneOut(List.of(forbidden, free)))
        .containsExactly(forbidden);
  }

  @Test
  void whatAFindingImpliesStaysWithIt() {
    Statement banned = stated("holding", "forbidden", BAN);
    Statement implied = banned.as("exchange", "none", 1);
    Statement alone = stated("exchange", "none", MARKET).as("exchange", "none", 1);
    assertThat(vetting(RETAIL, MODEL, List.of()).borneOut(List.of(banned, implied, alone)))
        .containsExactly(banned, implied);
  }

  @Test
  void aStatusWithoutExamplesIsNotAskedFor() {
    assertThat(vetted("Restricted", BAN)).isTrue();
    assertThat(vetted("Restricted", CALM)).isFalse();
  }

  @Test
  void withoutExamplesEverythingPasses() {
    Statement found = stated("status", "Banned", MARKET);
    assertThat(
            new Vetting(decider(NO_TABLE), null, List.of(), Map.of(), (document, said) -> true)
                .borneOut(List.of(found)))
        .containsExactly(found);
  }

  private static boolean vetted(String status, String sentence) {
    Statement found = stated("status", status, sentence);
    return vetting(NO_TABLE, MODEL, List.of()).borneOut(List.of(found)).equals(List.of(found));
  }

  private static Statement stated(String facet, String value, String sentence) {
    return said(facet, value, "a-rule", "law|2024-01-01", Sentence.of(0, 0, sentence));
  }

  private static Vetting vetting(TopicRules rules, ExampleModel model, List<Voice> voices) {
    return new Vetting(decider(rules), model, voices, Map.of(), (document, said) -> true);
  }

  /** Where no sentence names what the topic is about. */
  private static Vetting unnamed(TopicRules rules) {
    return new Vetting(decider(rules), MODEL, List.of(), Map.of(), (document, said) -> false);
  }

  private static StatusDecider decider(TopicRules rules) {
    return new StatusDecider(rules, LocalDate.of(2026, 1, 31));
  }
}
