package org.lexatlas.domain.comparison;

import java.util.List;
import java.util.stream.Stream;

/**
 * What similarity is blind to in a statement, in the order in which it stands there. Two statements
 * with different facts never say the same.
 *
 * @param numbers canonical: {@code 1,000} is 1000, {@code ten per cent} is 10%; law numbers and
 *     other tokens with digits as they are
 * @param dates YYYY, YYYY-MM, YYYY-MM-DD, MM-DD or --MM
 * @param currencies ISO codes where the sign or name tells one
 * @param negations each with the word that it denies, such as {@code not:trade}
 * @param modals may, can, should, will, shall, must, in English or put into it
 * @param qualifiers conditions, exceptions and limits by kind, such as CONDITION or UPPER_LIMIT
 * @param forbids whether a word of prohibition stands there
 */
public record Facts(
    List<String> numbers,
    List<String> dates,
    List<String> currencies,
    List<String> negations,
    List<String> modals,
    List<String> qualifiers,
    boolean forbids) {

  public static Facts of(String text) {
    return new FactReader(text).read();
  }

  /** Whether the statement forbids or denies: two negations cancel each other. */
  boolean negative() {
    return (negations.size() + (forbids ? 1 : 0)) % 2 == 1;
  }

  /** Numbers, dates and law numbers: what has to survive wherever the statement is written anew. */
  public List<String> particulars() {
    return Stream.concat(numbers.stream(), dates.stream()).distinct().toList();
  }
}
