package org.lexatlas.domain.analysis;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a text has told so far, so that it tells each thing once: the same words are the same thing,
 * whoever they are attributed to, and behind the name of an aspect ({@code Licences: words}) too.
 */
final class Told {

  /** So many words of a statement may stand before its colon as the name of an aspect. */
  private static final int LONGEST_LEAD = 8;

  private final Set<String> words = new HashSet<>();

  /** Notes it; false where it was told already. */
  boolean add(String statement) {
    boolean isNew = words.add(key(statement));
    if (lead(statement).isPresent()) {
      words.add(key(afterLead(statement)));
    }
    return isNew;
  }

  /**
   * Notes it, and answers what of it is to be told: all, the aspect alone where its words were
   * told, or nothing.
   */
  Optional<String> rest(String statement) {
    Optional<String> lead = lead(statement).filter(name -> has(afterLead(statement)));
    return add(statement) ? Optional.of(lead.orElse(statement)) : Optional.empty();
  }

  boolean has(String statement) {
    return words.contains(key(statement));
  }

  /** The aspect that a statement names before a colon, such as an authority. */
  static Optional<String> lead(String statement) {
    int colon = statement.indexOf(": ");
    String lead = statement.substring(0, Math.max(colon, 0));
    boolean quoted = Attributed.of(statement).source() != null;
    return lead.isEmpty() || quoted || lead.split(" ").length > LONGEST_LEAD
        ? Optional.empty()
        : Optional.of(lead);
  }

  /** What it says of the aspect; the whole statement where it names none. */
  static String afterLead(String statement) {
    return lead(statement).map(name -> statement.substring(name.length() + 2)).orElse(statement);
  }

  private static String key(String statement) {
    return PlainText.normalised(Attributed.said(statement).replace("**", ""));
  }
}
