package org.lexatlas.activities.provider.corpus.reading;

import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.store.corpus.SourceType;

/** Which sentences tell nothing of their own, whatever words they have. Pure. */
final class TellsNothing {

  /**
   * "We have found nothing else", "2. Legal basis: ...": so far from the beginning it may stand.
   */
  private static final int OPENING = 12;

  private TellsNothing() {}

  /**
   * Hearsay, what takes no view, that there is nothing beside what was told, and a short one that
   * only cites.
   */
  static boolean in(SourceText document, Sentence sentence, Vocabulary words) {
    String plain = sentence.plain();
    return hearsay(document, plain, words)
        || words.concept("no-view").in(plain)
        || opens("nothing-else", plain, words)
        || (sentence.isShort() && cites(plain, words));
  }

  /** "Legal basis: articles 52 and 56", and not "no legal basis", or what that lays down. */
  private static boolean cites(String plain, Vocabulary words) {
    return words.concept("cites").find(plain).stream()
        .filter(span -> span.start() <= OPENING)
        .filter(span -> !words.concept("not").in(plain.substring(0, span.start())))
        .map(span -> plain.substring(span.end()))
        .anyMatch(
            rest ->
                Stream.of("forbids", "must-not", "demands", "allows", "relieves", "not")
                    .noneMatch(cue -> words.concept(cue).in(rest)));
  }

  private static boolean opens(String concept, String plain, Vocabulary words) {
    return words.concept(concept).find(plain).stream().anyMatch(span -> span.start() <= OPENING);
  }

  /** Whether it passes on, outside of a law, what somebody claims or is rumoured. */
  private static boolean hearsay(SourceText document, String plain, Vocabulary words) {
    return document.type() != SourceType.LAW && words.concept("hearsay").in(plain);
  }
}
