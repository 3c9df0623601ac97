package org.lexatlas.activities.provider.corpus.reading;

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
        || (sentence.isShort() && opens("cites", plain, words));
  }

  private static boolean opens(String concept, String plain, Vocabulary words) {
    return words.concept(concept).find(plain).stream().anyMatch(span -> span.start() <= OPENING);
  }

  /** Whether it passes on, outside of a law, what somebody claims or is rumoured. */
  private static boolean hearsay(SourceText document, String plain, Vocabulary words) {
    return document.type() != SourceType.LAW && words.concept("hearsay").in(plain);
  }
}
