package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * A clause apart from its exception or condition: "no person shall trade" and "except through a
 * licensed exchange".
 *
 * @param head what is said
 * @param exception what it is not said of, or depends on; empty when there is none
 */
record ExceptionSplit(String head, String exception) {

  static ExceptionSplit of(String clause, Vocabulary words) {
    String plain = words.withoutFalseCues(clause);
    List<Span> markers = words.concept("except").find(plain);
    if (markers.isEmpty()) {
      return new ExceptionSplit(clause, "");
    }
    Span first = markers.getFirst();
    int comma = clause.indexOf(',', first.end());
    if (first.start() <= 2 && comma > 0) {
      return new ExceptionSplit(clause.substring(comma + 1).strip(), clause.substring(0, comma));
    }
    return new ExceptionSplit(
        clause.substring(0, first.start()).strip(), clause.substring(first.start()));
  }
}
