package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.CorpusFixtures.document;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusFixtures;
import org.lexatlas.activities.provider.corpus.examples.Example;
import org.lexatlas.activities.provider.corpus.examples.ExampleModel;
import org.lexatlas.activities.provider.corpus.examples.Naming;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.activities.provider.corpus.rules.TopicRules;

class DocumentHearingTest {

  private static final TopicRules RULES = RuleFiles.topic("Retail_Trading_Status").orElseThrow();

  private static final ExampleModel MODEL =
      ExampleModel.of(
          List.of(
              new Example("Banned", "en", "No person shall sell any of them to anybody."),
              new Example("Banned", "en", "Every sale is forbidden and punished."),
              new Example("Allowed-Unregulated", "en", "Anyone may hold and sell them freely."),
              new Example(Example.NOTHING, "en", "The market was calm on Monday.")));

  private static final String BAN = "No person shall sell any of them to anybody.";

  @Test
  void hearsEverySentenceOfADocumentOnTheMatter() {
    assertThat(
            heard(
                "Crypto-assets are sold widely in towns and villages. The market was calm. " + BAN))
        .contains(BAN);
  }

  @Test
  void hearsNothingWhereTheMatterIsNeverNamed() {
    assertThat(heard("Lottery tickets are sold widely. " + BAN)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Shall no person sell any of them to anybody?",
        "You ask whether no person shall sell any of them to anybody.",
        "In this Act, selling means any transfer of them by a person to anybody.",
        "In the AIFC no person shall sell any of them to anybody.",
        "In Singapore no person shall sell any of them to anybody.",
        "Selling any of them without a licence is prohibited in the AIFC.",
        "No person shall, unless licensed, sell any of them in the AIFC.",
      })
  void doesNotHearQuestionsZonesAndOtherPlaces(String sentence) {
    assertThat(heard("Crypto-assets are sold widely in towns and villages. " + sentence))
        .containsExactly("Crypto-assets are sold widely in towns and villages.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Outside the AIFC no person shall sell any of them to anybody.",
        "Except in the AIFC, no person shall sell any of them to anybody.",
      })
  void hearsWhatHoldsOutsideAZone(String sentence) {
    assertThat(heard("Crypto-assets are sold widely in towns and villages. " + sentence))
        .contains(sentence);
  }

  @Test
  void hearsAnAnswerThatGoesOnOnce() {
    assertThat(heard("May crypto-assets be sold? No. No person shall sell any of them to anybody."))
        .singleElement()
        .asString()
        .endsWith("sold? No. " + BAN);
  }

  @Test
  void hearsADefinitionThatDemandsSomething() {
    String rule = "Selling means a transfer to anybody, which is prohibited without a licence.";
    assertThat(heard("Crypto-assets are sold widely in towns and villages. " + rule))
        .contains(rule);
  }

  @Test
  void hearsAnAnswerAfterItsQuestion() {
    assertThat(heard("May crypto-assets be sold? Everybody may sell them freely."))
        .singleElement()
        .asString()
        .startsWith("may crypto-assets be sold")
        .endsWith("Everybody may sell them freely.");
  }

  @Test
  void hearsASentenceTogetherWithTheOneThatLimitsIt() {
    String limit = "This prohibition does not apply to sales through licensed exchanges.";
    assertThat(heard("Crypto-assets are sold widely in towns and villages. " + BAN + " " + limit))
        .contains(BAN + " " + limit, limit)
        .doesNotContain(BAN);
  }

  @Test
  void ofAPairTheLimitedSentenceIsInForceOrIsNot() {
    String ended = "Until 31 December 2022 no person was allowed to sell any of them.";
    String limit = "This prohibition does not apply to sales through licensed exchanges.";
    assertThat(heard("Crypto-assets are sold widely in towns and villages. " + ended + " " + limit))
        .contains(limit)
        .noneMatch(said -> said.contains("2022"));
    String wasLimited = "This prohibition does not apply to banks until 31 December 2023.";
    assertThat(
            heard("Crypto-assets are sold widely in towns and villages. " + BAN + " " + wasLimited))
        .contains(BAN)
        .noneMatch(said -> said.contains("2023"));
  }

  @Test
  void hearsDocumentsInLanguagesThatHaveNoWordsForTheField() {
    assertThat(heard("tr", BAN)).containsExactly(BAN);
    assertThat(heard("de", BAN)).isEmpty();
  }

  @Test
  void whatIsSaidOfAnotherPlaceLimitsNothing() {
    assertThat(
            heard(
                "Crypto-assets are sold widely in towns and villages. "
                    + BAN
                    + " In Singapore this prohibition does not apply."))
        .contains(BAN)
        .noneMatch(said -> said.contains("Singapore"));
  }

  @Test
  void hearsWhereTheTopicIsNamed() {
    String text =
        """
        ## Mining

        It needs a licence of the ministry, says the law.

        ## Crypto-assets

        **May I mine?** Yes, with a licence of the ministry. So the law says of virtual assets.

        Nobody has said more of crypto-assets in the parliament.

        **Mining.** Many towns have asked for it in the last year.

        Nothing has come of that until this day. They will ask again for it in the next year.
        """;
    assertThat(namings("en", text))
        .containsExactly(
            Naming.AROUND,
            Naming.ITSELF,
            Naming.AROUND,
            Naming.NOWHERE,
            Naming.AROUND,
            Naming.AROUND,
            Naming.NOWHERE);
    assertThat(namings("tr", text)).as("no words to tell by").containsOnly(Naming.ITSELF);
  }

  private static List<Naming> namings(String language, String text) {
    var rules = RuleFiles.topic("Mining").orElseThrow();
    return voices(rules, language, text).stream()
        .collect(groupingBy(Voice::said, LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(voices -> voices.getFirst().naming())
        .toList();
  }

  private static List<String> heard(String text) {
    return heard("en", text);
  }

  private static List<String> heard(String language, String text) {
    return voices(RULES, language, text).stream().map(Voice::said).distinct().toList();
  }

  private static List<Voice> voices(TopicRules rules, String language, String text) {
    var run = new ReadingRun(rules, "KZ", CorpusFixtures.AS_OF, Reach.CLOSE, MODEL);
    run.read(CorpusFixtures.texts(document("law|2024-01-01|" + language, "Act", text)));
    return run.voices();
  }
}
