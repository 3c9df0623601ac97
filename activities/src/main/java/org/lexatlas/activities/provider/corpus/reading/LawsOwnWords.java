package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.store.corpus.SourceType;

/**
 * A law's own sentence for the status, so that a reader is not shown only what a guide or a FAQ
 * makes of it: one that decided; else one that a rule reads so, or that the examples hear so likely
 * enough. It decides nothing here. Pure.
 */
final class LawsOwnWords {

  /** From this likelihood on a sentence tells a status plainly enough to be shown for it. */
  private static final double TELLS = 0.45;

  private final StatusDecision decision;
  private final Ruling ruling;
  private final Set<Sentence> overruled;

  LawsOwnWords(StatusDecision decision, Ruling ruling) {
    this.decision = decision;
    this.ruling = ruling;
    this.overruled = decision.overruled().stream().map(Statement::sentence).collect(toSet());
  }

  /** The best of them. */
  Optional<Deciding> among(List<Voice> voices) {
    return decision.by().stream()
        .filter(deciding -> isLaw(deciding.statement()))
        .filter(deciding -> deciding.points().equals(decision.status()))
        .findFirst()
        .or(
            () ->
                read().or(() -> heard(voices)).map(said -> new Deciding(said, decision.status())));
  }

  private Optional<Statement> read() {
    return ruling.statements().stream()
        .filter(said -> isLaw(said) && said.plain() && mayStand(said))
        .filter(said -> ruling.decider().points(said, "").equals(decision.status()))
        .max(Comparator.comparingInt(Statement::strength).thenComparing(Statement::date));
  }

  private Optional<Statement> heard(List<Voice> voices) {
    var overtaken = new Overtaken(voices);
    return ruling.left(voices).stream()
        .filter(voice -> voice.likely() >= TELLS)
        .filter(voice -> isLaw(voice.statement()) && mayStand(voice.statement()))
        .filter(voice -> voice.statement().value().equals(decision.status()))
        .filter(voice -> !overtaken.contains(voice.statement()))
        .max(Comparator.comparingDouble(Voice::likely))
        .map(Voice::statement);
  }

  private boolean mayStand(Statement said) {
    return !overruled.contains(said.sentence());
  }

  private static boolean isLaw(Statement said) {
    return said.document().type() == SourceType.LAW;
  }
}
