package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import org.lexatlas.activities.provider.corpus.reading.DocumentWalk.Step;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * By which an act names itself, and when it begins: "This Act may be cited as the Mining
 * (Prohibition) Act". The name says what the act is about, and lays nothing down. Pure.
 */
final class NamingProvision {

  /** Before it stands a number at most: "1. (1) This Act may be cited as ..." */
  private static final int LATEST = 12;

  private NamingProvision() {}

  static boolean is(String plain, Vocabulary words) {
    return words.concept("names-itself").find(plain).stream()
        .filter(span -> span.start() <= LATEST)
        .anyMatch(span -> nothingMore(plain.substring(span.end()), words));
  }

  /** Whether nothing but a beginning is laid down behind the name. */
  private static boolean nothingMore(String name, Vocabulary words) {
    String first = name.split("[;:]", 2)[0];
    List<Span> and = words.concept("and").find(first);
    int end = and.isEmpty() ? first.length() : and.getFirst().end();
    String rest = name.substring(end);
    return words.concept("commences").in(rest) || !Step.laysDown(rest, words);
  }
}
