package org.lexatlas.domain.comparison;

/**
 * How alike two statements are, from 0 (nothing in common) to 1 (the same words). Must be symmetric
 * and always give the same answer. Only decides which statements are looked at side by side: it is
 * never trusted with what differs between them.
 */
@FunctionalInterface
public interface Similarity {

  double between(String a, String b);

  /** From here on two statements can be the same one. Embeddings need more than token overlap. */
  default double sameFrom() {
    return 0.5;
  }
}
