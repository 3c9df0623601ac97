package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lexatlas.domain.topic.Topic;

/**
 * What the rules come to: by what was read closely, and, where that decides nothing, by documents
 * as wholes. Used for one question.
 */
final class RuleReading {

  private final StatusDecider decider;
  private final ReadingRun close;
  private final Supplier<ReadingRun> asWholes;
  private @Nullable ReadingRun wholes;

  /**
   * Prepares.
   *
   * @param asWholes reads the documents again, if that is needed
   */
  RuleReading(StatusDecider decider, ReadingRun close, Supplier<ReadingRun> asWholes) {
    this.decider = decider;
    this.close = close;
    this.asWholes = asWholes;
  }

  /** A ruling, and the reading that it rests on. */
  record Outcome(ReadingRun run, Ruling ruling) {}

  /**
   * By those findings that are left; where documents of one rank and day are at odds, by all.
   *
   * @param left takes away what does not count
   */
  Outcome by(UnaryOperator<List<Statement>> left) {
    Ruling ruling = ruling(close, left);
    if (!ruling.status().equals(Topic.NO_INFORMATION)) {
      return new Outcome(close, ruling);
    }
    if (wholes == null) {
      wholes = asWholes.get();
    }
    return new Outcome(wholes, ruling(wholes, left));
  }

  private Ruling ruling(ReadingRun run, UnaryOperator<List<Statement>> left) {
    List<Statement> found = run.statements();
    var all = new Ruling(decider.decide(found), found, decider);
    if (all.betweenEquals()) {
      return all;
    }
    List<Statement> counting = left.apply(found);
    return new Ruling(decider.decide(counting), counting, decider);
  }
}
