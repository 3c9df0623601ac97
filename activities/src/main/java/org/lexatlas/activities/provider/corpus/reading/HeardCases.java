package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.rules.TopicRules.Counted;

/**
 * Counts the cases that were heard: a sentence that tells of one does not know how many there are.
 * Counted are, unlike what rules find ({@link CaseCount}), only sentences that name somebody: "the
 * only fine in two years" tells of one that is told elsewhere, and so does "the firm appealed". All
 * other sentences go on telling what they told. Pure.
 *
 * @param few the status where there are some
 * @param many the status where there are as many as the topic's rules say
 */
record HeardCases(Counted counted, String few, String many, LocalDate asOf) {

  /** From which likelihood on a sentence tells of a case. */
  private static final double TELLS = 0.5;

  /** What was heard; where there are many cases, each of them tells so. */
  List<Voice> in(List<Voice> voices) {
    List<Statement> cases =
        voices.stream()
            .filter(voice -> tells(voice, few))
            .filter(voice -> voice.likely() + ofMany(voice, voices) >= TELLS)
            .map(Voice::statement)
            .filter(ToldCase::saysWho)
            .filter(told -> !CaseCount.isOld(told, counted, asOf))
            .toList();
    if (CaseCount.distinct(cases, counted, asOf) < counted.many()) {
      return voices;
    }
    Set<Sentence> counting = cases.stream().map(Statement::sentence).collect(toSet());
    return voices.stream()
        .filter(voice -> !tells(voice, many) || !counting.contains(sentence(voice)))
        .map(
            voice ->
                tells(voice, few) && counting.contains(sentence(voice))
                    ? asMany(voice, voices)
                    : voice)
        .toList();
  }

  private Voice asMany(Voice voice, List<Voice> voices) {
    Statement said = voice.statement();
    return voice.as(
        said.as(said.facet(), many, said.strength()),
        Math.min(1, voice.likely() + ofMany(voice, voices)));
  }

  /** How likely the same words tell of many. */
  private double ofMany(Voice voice, List<Voice> voices) {
    return voices.stream()
        .filter(other -> tells(other, many) && other.said().equals(voice.said()))
        .filter(other -> sentence(other).equals(sentence(voice)))
        .mapToDouble(Voice::likely)
        .max()
        .orElse(0);
  }

  private static Sentence sentence(Voice voice) {
    return voice.statement().sentence();
  }

  private static boolean tells(Voice voice, String status) {
    return voice.statement().value().equals(status);
  }
}
