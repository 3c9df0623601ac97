package org.lexatlas.activities.retrieval;

/**
 * A stretch of a text.
 *
 * @param start its first UTF-16 code unit
 * @param end the one after its last
 */
public record Span(int start, int end) {

  /** The words themselves, verbatim. */
  public String of(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }
}
