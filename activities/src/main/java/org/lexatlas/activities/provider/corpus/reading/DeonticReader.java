package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import org.lexatlas.activities.provider.corpus.reading.DeonticCues.Cue;
import org.lexatlas.activities.provider.corpus.reading.DeonticCues.Kind;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Reads the stance of a clause. Every negation before a cue turns it round, and so does the lifting
 * of a prohibition: "is not prohibited", "nothing forbids" and "the ban was lifted" all permit;
 * "has not lifted the ban" forbids. Of several cues, one that forbids outweighs one that permits,
 * and both one that demands. Pure.
 */
final class DeonticReader {

  private static final int NEGATION_REACH = 7;
  private static final int LIFT_REACH = 4;
  private static final int LIFTED_REACH = 12;

  private final Vocabulary words;
  private final DeonticCues cues;

  /**
   * What a clause says.
   *
   * @param changed whether it tells that something was different before, or turns a word round as
   *     such words do: a refusal that is forbidden is a leave
   */
  record Deontic(Stance stance, boolean changed) {

    /** "May be run without a licence": one is not required; until a day, it is. */
    Deontic without(String exception, Vocabulary words) {
      boolean free =
          stance == Stance.PERMITTED
              && words.concept("without-licence").find(exception).stream()
                  .anyMatch(span -> span.start() == 0)
              && !words.concept("until").in(exception);
      return free ? new Deontic(Stance.NOT_REQUIRED, changed) : this;
    }
  }

  DeonticReader(Vocabulary words, DeonticCues cues) {
    this.words = words;
    this.cues = cues;
  }

  Deontic read(String clause) {
    String plain = words.withoutFalseCues(clause);
    List<Cue> found = cues.find(plain);
    boolean changed = words.concept("change").in(plain) || words.concept("not-denied").in(plain);
    Stance stance = Stance.PLAIN;
    for (Cue cue : found) {
      boolean turned = negations(plain, cue, found) % 2 == 1;
      if (cue.kind() == Kind.FORBIDS && lifted(plain, cue.span())) {
        turned = !turned;
        changed = true;
      }
      stance = stronger(stance, stance(cue.kind(), turned));
    }
    return new Deontic(stance, changed);
  }

  /** Whether words before the prohibition take it away, or words behind it say that it is gone. */
  private boolean lifted(String plain, Span cue) {
    return words.concept("lift").find(plain).stream()
            .anyMatch(lift -> lift.end() <= cue.start() && governs(plain, lift, cue))
        || words.concept("lifted").find(plain).stream()
            .anyMatch(
                lift ->
                    lift.start() >= cue.end()
                        && distance(plain, cue, lift) <= LIFTED_REACH
                        && !negatedLift(plain, lift));
  }

  /** "Lifted the ban", but not "revoked licences and banned ...". */
  private boolean governs(String plain, Span lift, Span cue) {
    String gap = plain.substring(lift.end(), cue.start());
    return distance(plain, lift, cue) <= LIFT_REACH && !words.concept("and").in(gap);
  }

  private static Stance stance(Kind kind, boolean turned) {
    return switch (kind) {
      case FORBIDS -> turned ? Stance.PERMITTED : Stance.PROHIBITED;
      case ALLOWS -> turned ? Stance.PROHIBITED : Stance.PERMITTED;
      case RELIEVES -> Stance.NOT_REQUIRED;
      case DEMANDS -> turned ? Stance.NOT_REQUIRED : Stance.REQUIRED;
    };
  }

  private static Stance stronger(Stance a, Stance b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  /** Negations that reach the cue with no other cue of its kind between. */
  private int negations(String plain, Cue cue, List<Cue> all) {
    if (cue.kind() == Kind.ALLOWS && words.concept("not").in(cue.span().of(plain))) {
      return 0; // "breaks no law" has its negation in it
    }
    int count = 0;
    for (Span not : words.concept("not").find(plain)) {
      boolean inCue =
          all.stream().anyMatch(other -> overlaps(not, other.span()))
              || words.concept("must-not").find(plain).stream()
                  .anyMatch(other -> overlaps(not, other) && !overlaps(other, cue.span()));
      boolean before = not.end() <= cue.span().start();
      boolean behind =
          not.start() >= cue.span().end() && words.concept("negates-behind").in(not.of(plain));
      boolean apart =
          before && words.concept("new-predicate").in(plain.substring(not.end(), cue.span().end()));
      boolean blocked =
          all.stream()
              .anyMatch(
                  other ->
                      !other.equals(cue)
                          && (other.kind() != Kind.DEMANDS || cue.kind() == Kind.DEMANDS)
                          && between(not, other.span(), cue.span()));
      if (!inCue
          && (before || behind)
          && !blocked
          && !apart
          && distance(plain, not, cue.span()) <= NEGATION_REACH) {
        count++;
      }
    }
    return count;
  }

  /** "The ban has not been lifted": the negation stands behind the cue, before the lifting. */
  private boolean negatedLift(String plain, Span lifting) {
    return words.concept("not").find(plain).stream()
        .anyMatch(not -> not.end() <= lifting.start() && distance(plain, not, lifting) <= 2);
  }

  private static boolean between(Span from, Span middle, Span to) {
    return (middle.start() >= from.end() && middle.end() <= to.start())
        || (middle.start() >= to.end() && middle.end() <= from.start());
  }

  private static boolean overlaps(Span a, Span b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  /** Words between two spans. */
  private static int distance(String plain, Span a, Span b) {
    String gap =
        a.end() <= b.start()
            ? plain.substring(a.end(), b.start())
            : plain.substring(b.end(), a.start());
    return gap.isBlank() ? 0 : gap.strip().split(" +", -1).length;
  }
}
