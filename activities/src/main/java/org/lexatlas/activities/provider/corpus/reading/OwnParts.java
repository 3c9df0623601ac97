package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.List;
import org.lexatlas.activities.provider.corpus.rules.Places;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/**
 * Takes out of a sentence what it says of other places. "Unlike China, which bans trading, our law
 * permits it" keeps only the last part; "in China, trading is banned" keeps nothing. Pure.
 */
final class OwnParts {

  private final Vocabulary words;
  private final Places places;
  private final String asked;

  OwnParts(Vocabulary words, Places places, String asked) {
    this.words = words;
    this.places = places;
    this.asked = asked;
  }

  /** Whether the text is about another place only. */
  boolean elsewhere(String plain) {
    return places.elsewhere(plain, asked)
        || (words.concept("other-places").in(plain) && places.named(plain).isEmpty());
  }

  /** Whether the text goes on about the place before it: "which", "there". */
  boolean continues(String plain) {
    return words.concept("relative").find(plain).stream().anyMatch(span -> span.start() <= 2);
  }

  /** The parts of a clause that can be about the place asked about; empty when there are none. */
  String of(String clause) {
    if (places.named(clause).isEmpty() && !words.concept("other-places").in(clause)) {
      return clause;
    }
    int colon = clause.indexOf(": ");
    if (colon > 0
        && places.named(clause.substring(colon)).size() > 1
        && named(clause.substring(colon))) {
      return clause.substring(0, colon); // a list with the place in it: what is said of all
    }
    boolean whole = elsewhere(clause);
    List<String> kept = new ArrayList<>();
    boolean other = false;
    for (String part : clause.split(", ", -1)) {
      boolean foreign = elsewhere(part);
      if (foreign && whole && !compares(part)) {
        return "";
      }
      other = foreign || (other && continues(part));
      if (!other) {
        kept.add(part);
      }
    }
    return String.join(", ", kept);
  }

  private boolean named(String plain) {
    return places.named(plain).contains(asked);
  }

  private boolean compares(String part) {
    return words.concept("compare").find(part).stream().anyMatch(span -> span.start() <= 4);
  }
}
