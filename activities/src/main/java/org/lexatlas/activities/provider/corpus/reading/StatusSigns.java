package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.reading.ExampleDecider.Leaning;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.domain.topic.StatusTerm;
import org.lexatlas.domain.topic.Topic;

/** The signs of one question for each status that may be given. Pure. */
final class StatusSigns {

  private static final int MOST_FINDINGS = 4;

  /** A sentence that is heard as certain may still be misheard. */
  private static final double CERTAIN = 0.9;

  private final Topic topic;
  private final Ruling ruling;
  private final List<Voice> heard;
  private final Map<String, Leaning> leanings;
  private final int highest;
  private final LocalDate newest;
  private final double strongest;

  /**
   * Prepares.
   *
   * @param heard what counts of what was heard
   */
  StatusSigns(Topic topic, Ruling ruling, List<Voice> heard) {
    this.topic = topic;
    this.ruling = ruling;
    this.heard = heard;
    this.leanings =
        ExampleDecider.leanings(heard).stream()
            .collect(Collectors.toMap(Leaning::status, leaning -> leaning));
    this.highest = heard.stream().mapToInt(voice -> voice.statement().tier()).max().orElse(0);
    this.newest =
        heard.stream()
            .map(StatusSigns::day)
            .filter(Objects::nonNull)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MIN);
    this.strongest = leanings.values().stream().mapToDouble(Leaning::weight).max().orElse(0);
  }

  /** Every status that may be given. */
  List<String> statuses() {
    return Stream.concat(
            topic.statuses().stream().map(StatusTerm::name),
            Stream.of(Topic.UNCLEAR, Topic.NO_INFORMATION))
        .toList();
  }

  /** The signs for a status. */
  Map<Sign, Double> of(String status) {
    Map<Sign, Double> signs = new EnumMap<>(Sign.class);
    switch (status) {
      case Topic.UNCLEAR -> unclear(signs);
      case Topic.NO_INFORMATION -> nothing(signs);
      default -> inTheVocabulary(status, signs);
    }
    signs.put(Sign.FINDINGS, findings(status));
    return signs;
  }

  private void unclear(Map<Sign, Double> signs) {
    boolean sides = !ExampleConflict.sides(heard, ExampleConflict.CONTRADICTS).isEmpty();
    signs.put(Sign.UNCLEAR_DOCUMENTS, one(sides));
    signs.put(Sign.UNCLEAR_RULES, one(ruling.betweenEquals()));
    signs.put(Sign.UNCLEAR_CONFLICT, ExampleConflict.strength(heard));
    signs.put(Sign.UNCLEAR_LEANING, strongest);
  }

  private void nothing(Map<Sign, Double> signs) {
    signs.put(Sign.NOTHING, 1.0);
    signs.put(Sign.NOTHING_RULES, one(ruling.status().equals(Topic.NO_INFORMATION)));
    signs.put(Sign.NOTHING_LEANING, strongest);
  }

  private void inTheVocabulary(String status, Map<Sign, Double> signs) {
    int severity = topic.severity(status).orElseThrow();
    List<String> severer = named(term -> term.severity() - severity);
    List<String> milder = named(term -> severity - term.severity());
    double leaning = leaning(status);
    double silence = 1;
    for (Voice voice : heard) {
      if (voice.statement().value().equals(status)) {
        silence *= 1 - CERTAIN * voice.likely();
      }
    }
    signs.put(Sign.LEANING, leaning);
    signs.put(Sign.LEANING_MOST, one(leaning > 0 && leaning >= strongest));
    signs.put(Sign.LIKELIEST, likeliest(status));
    signs.put(Sign.ANY_SENTENCE, 1 - silence);
    signs.put(Sign.HIGHEST_RANK, highestRank(status));
    signs.put(Sign.SEVERER_HIGHEST_RANK, most(severer, this::highestRank));
    signs.put(Sign.MILDER_LEANING, most(milder, this::leaning));
    signs.put(Sign.MILDER_NEWEST, most(milder, this::newest));
    signs.put(Sign.RULES_SEVERER, one(severer.contains(ruling.status())));
    signs.put(Sign.RULES_MILDER, one(milder.contains(ruling.status())));
  }

  private double findings(String status) {
    long bearing =
        ruling.statements().stream()
            .filter(found -> ruling.decider().bearing(found).contains(status))
            .count();
    return Math.min(MOST_FINDINGS, bearing);
  }

  private List<String> named(ToDoubleFunction<StatusTerm> positive) {
    return topic.statuses().stream()
        .filter(term -> positive.applyAsDouble(term) > 0)
        .map(StatusTerm::name)
        .toList();
  }

  private double leaning(String status) {
    Leaning leaning = leanings.get(status);
    return leaning == null ? 0 : leaning.weight();
  }

  private double likeliest(String status) {
    Leaning leaning = leanings.get(status);
    return leaning == null ? 0 : leaning.likeliest();
  }

  private double highestRank(String status) {
    return most(voices(status).filter(voice -> voice.statement().tier() == highest));
  }

  private double newest(String status) {
    return most(voices(status).filter(voice -> newest.equals(day(voice))));
  }

  private Stream<Voice> voices(String status) {
    return heard.stream().filter(voice -> voice.statement().value().equals(status));
  }

  private static double most(Stream<Voice> voices) {
    return voices.mapToDouble(Voice::likely).max().orElse(0);
  }

  private static double most(List<String> statuses, ToDoubleFunction<String> of) {
    return statuses.stream().mapToDouble(of).max().orElse(0);
  }

  private static @Nullable LocalDate day(Voice voice) {
    String date = voice.statement().document().date();
    return date == null ? null : Dates.firstDay(date);
  }

  private static double one(boolean holds) {
    return holds ? 1 : 0;
  }
}
