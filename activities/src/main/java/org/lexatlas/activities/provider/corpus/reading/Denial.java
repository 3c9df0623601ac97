package org.lexatlas.activities.provider.corpus.reading;

import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Whether a clause denies what it names: "is neither money nor a security" denies both, "is a thing
 * and not money" does not deny the thing. A negation reaches the words after it up to the next
 * comma or new predicate; "nor" takes it up again. Pure.
 */
final class Denial {

  private static final int REACH = 8;
  private static final Pattern BREAK = Pattern.compile("[;:]");

  private Denial() {}

  static boolean of(String plain, Span named, Vocabulary words) {
    return words.concept("not").find(plain).stream()
        .filter(not -> not.end() <= named.start())
        .map(not -> plain.substring(not.end(), named.start()))
        .anyMatch(
            gap ->
                !BREAK.matcher(gap).find()
                    && !words.concept("new-predicate").in(gap)
                    && gap.strip().split(" +", -1).length <= REACH);
  }
}
