package org.lexatlas.domain.comparison;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Shared words over all words (Dice), without words that only join others. Needs no model.
 * Remembers the words of the texts it saw: use one instance for one comparison; not thread-safe.
 */
public final class TokenOverlap implements Similarity {

  private final Map<String, Set<String>> seen = new HashMap<>();

  @Override
  public double between(String a, String b) {
    Set<String> left = words(a);
    Set<String> right = words(b);
    if (left.isEmpty() || right.isEmpty()) {
      return left.equals(right) ? 1 : 0;
    }
    Set<String> smaller = left.size() <= right.size() ? left : right;
    Set<String> larger = smaller == left ? right : left;
    long shared = smaller.stream().filter(larger::contains).count();
    return 2.0 * shared / (left.size() + right.size());
  }

  private Set<String> words(String text) {
    return seen.computeIfAbsent(text, t -> new HashSet<>(Wording.content(t)));
  }
}
