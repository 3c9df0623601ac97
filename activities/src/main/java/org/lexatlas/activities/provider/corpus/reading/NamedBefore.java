package org.lexatlas.activities.provider.corpus.reading;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * What a text calls by its kind alone, after it has named it: "The Circular is set aside". Pure.
 */
final class NamedBefore {

  /** "Is", "wird", "est" may stand before the word of the end: nothing longer. */
  private static final int VERB = 7;

  private NamedBefore() {}

  /**
   * The act of the kind with which a sentence begins that was named last before it; empty where
   * more is said of which one, or the sentence names one itself.
   *
   * @param cue the word that tells its end
   */
  static Optional<LawMention> of(
      SourceText document, Sentence sentence, Span cue, Vocabulary words) {
    String plain = sentence.plain();
    int own = plain.length() - Commencement.numberless(plain).length();
    Set<String> kinds = kinds(plain, own, cue.start(), words);
    if (kinds.isEmpty() || !LawFinder.find(sentence.line()).isEmpty()) {
      return Optional.empty();
    }
    List<Sentence> before = document.sentences().subList(0, document.sentences().indexOf(sentence));
    return before.reversed().stream()
        .flatMap(earlier -> LawFinder.find(earlier.line()).reversed().stream())
        .filter(act -> !Collections.disjoint(kinds, kinds(act, words)))
        .findFirst();
  }

  /** "The circular": a determiner, a kind and nothing more before the cue. */
  private static Set<String> kinds(String plain, int own, int cue, Vocabulary words) {
    int determined =
        words.concept("definite").find(plain).stream()
            .filter(span -> span.start() == own)
            .mapToInt(Span::end)
            .max()
            .orElse(cue);
    int kind =
        words.concept("kind-of-act").find(plain).stream()
            .filter(span -> span.start() >= determined && span.start() - determined <= 1)
            .mapToInt(Span::end)
            .findFirst()
            .orElse(0);
    boolean alone = kind > 0 && kind <= cue && cue - kind <= VERB;
    return alone && !words.concept("not").in(plain.substring(kind, cue))
        ? RepealedActs.kinds(plain.substring(determined, kind), words)
        : Set.of();
  }

  private static Set<String> kinds(LawMention act, Vocabulary words) {
    return RepealedActs.kinds(PlainWords.of(act.name()), words);
  }
}
