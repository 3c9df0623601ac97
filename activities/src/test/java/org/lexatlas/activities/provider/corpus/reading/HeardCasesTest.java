package org.lexatlas.activities.provider.corpus.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lexatlas.activities.provider.corpus.reading.StatementFixtures.said;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lexatlas.activities.provider.corpus.CorpusFixtures;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.rules.RuleFiles;
import org.lexatlas.activities.provider.corpus.rules.TopicRules.Counted;
import org.lexatlas.domain.topic.Topic;

class HeardCasesTest {

  private static final String FEW = "Occasional";
  private static final String MANY = "Active";
  private static final String ALPHA = "On 3 May 2024 the court fined Alphacoin.";
  private static final String BETA = "In June 2024 the licence of Betachain was revoked.";
  private static final String GAMMA = "On 1 July 2024 the police closed the kiosk of Gammapay.";

  private final HeardCases cases =
      new HeardCases(new Counted("case", 24, 3), FEW, MANY, LocalDate.of(2025, 1, 1));

  @Test
  void aThirdCaseMakesAllOfThemMany() {
    List<Voice> heard = cases.in(voices(0.6, ALPHA, BETA, GAMMA));
    assertThat(heard).extracting(voice -> voice.statement().value()).containsOnly(MANY);
    assertThat(heard).extracting(Voice::likely).containsOnly(0.6 + 0.2);
    assertThat(heard).extracting(Voice::said).containsExactly(ALPHA, BETA, GAMMA);
  }

  @Test
  void whatAllFirmsAndAuthoritiesAreCalledTellsNoneFromAnother() {
    List<Voice> heard =
        cases.in(
            voices(
                0.6,
                "On 15 May 2024 the Commission fined Paywave Digital Assets Limited.",
                "On 24 June 2024 the Federal High Court convicted Zentra Exchange Limited.",
                "On 11 July 2024 the Commission of Nigeria sealed the premises of CoinBridge Limited."));
    assertThat(heard).extracting(voice -> voice.statement().value()).containsOnly(MANY);
  }

  @Test
  void oneSentenceMayTellOfThreeCases() {
    List<Voice> heard =
        cases.in(
            voices(
                0.6,
                "The Commission reprimanded Alphacoin in May 2024; it sued the promoter of Betachain"
                    + " on 9 June 2024; and a director of Gammapay was jailed in July 2024."));
    assertThat(heard).extracting(voice -> voice.statement().value()).containsOnly(MANY);
  }

  @Test
  void whatOneSentenceTellsOfLongAgoIsNoCase() {
    unchanged(
        voices(
            0.6,
            "The Commission reprimanded Alphacoin in May 2019; it sued the promoter of Betachain on 9"
                + " June 2024; and a director of Gammapay was jailed in July 2024."));
  }

  @Test
  void actsAreNobody() {
    unchanged(voices(0.6, ALPHA, BETA, "Both broke the Virtual Providers Act, 2024."));
  }

  @Test
  void twoCasesAreFew() {
    unchanged(voices(0.6, ALPHA, BETA));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "That fine is the only one since 2022 that we have found.",
        "On 9 August 2024 the appeal of the firm was dismissed.",
        "On 9 August 2024 the appeal of Betachain was dismissed.",
        "On 1 July 2022 the police closed the kiosk of Gammapay.",
      })
  void whatNamesNobodyOrTheSameFirmOrALongPastDayIsNoFurtherCase(String sentence) {
    unchanged(voices(0.6, ALPHA, BETA, sentence));
  }

  @Test
  void whatHardlyTellsOfACaseIsNone() {
    unchanged(voices(0.25, ALPHA, BETA, GAMMA));
  }

  @Test
  void theStatusIsThatOfMany() {
    var topic = CorpusFixtures.topic("Enforcement_Sanctions", "None-Observed", FEW, MANY);
    var decider = new StatusDecider(RuleFiles.topic(topic.id()).orElseThrow(), cases.asOf());
    var ruling = new Ruling(StatusDecision.undecided(Topic.NO_INFORMATION), List.of(), decider);
    var opinion = new SecondOpinion(topic, said -> true);
    assertThat(opinion.on(ruling, voices(0.75, ALPHA, BETA)).status()).isEqualTo(FEW);
    assertThat(opinion.on(ruling, voices(0.75, ALPHA, BETA, GAMMA)).status()).isEqualTo(MANY);
  }

  private void unchanged(List<Voice> heard) {
    assertThat(cases.in(heard)).isEqualTo(heard);
  }

  /** Each sentence tells of few so likely, and of many by a fifth. */
  private static List<Voice> voices(double likely, String... sentences) {
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < sentences.length; i++) {
      var sentence = Sentence.of(0, 100 * i, sentences[i]);
      for (String status : List.of(FEW, MANY)) {
        Statement said = said("status", status, "an-example", "news|2024-12-01", sentence);
        voices.add(new Voice(said, sentences[i], status.equals(FEW) ? likely : 0.2));
      }
    }
    return voices;
  }
}
