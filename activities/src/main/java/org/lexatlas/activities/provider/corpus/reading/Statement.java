package org.lexatlas.activities.provider.corpus.reading;

import org.jspecify.annotations.Nullable;

/**
 * What a sentence says about one facet of the topic.
 *
 * @param rule the id of the rule that read it so
 * @param strength 3 outright, 2 plainly, 1 by implication
 * @param tier of its document, 7 for a law down to 1 for a blog
 * @param date that it is ordered by: the document's, or the later day since when it applies
 * @param changed whether it tells of a change, such as a ban lifted
 */
public record Statement(
    String facet,
    String value,
    String rule,
    int strength,
    int tier,
    String date,
    boolean changed,
    Force force,
    @Nullable String since,
    SourceText document,
    Sentence sentence) {

  /** Whether its rule reads it in the words, and not by implication alone. */
  boolean plain() {
    return strength > 1;
  }

  /** Whether the rule that reads it is of the strongest. */
  boolean outright() {
    return strength >= 3;
  }

  Statement as(String otherFacet, String otherValue, int otherStrength) {
    return new Statement(
        otherFacet,
        otherValue,
        rule,
        otherStrength,
        tier,
        date,
        changed,
        force,
        since,
        document,
        sentence);
  }
}
