package org.lexatlas.activities.provider.corpus.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Sentences that tell what a repealed act had laid down: "Circular 17/2021 directs banks to ..." in
 * any document, once one says that the circular was quashed; and in the judgment that sets "the
 * directive" aside, what it had said of the directive until then.
 */
final class RepealedCitations {

  private final Set<String> numbers = new HashSet<>();

  /** By document: the words for what it sets aside, each with the place where it does. */
  private final Map<String, Map<String, Integer>> setAside = new HashMap<>();

  /**
   * Takes in that a sentence tells of a whole act that is repealed.
   *
   * @param before the sentence before it, plain; empty when there is none
   * @param cue where in the plain sentence it is told
   * @param passive whether the act stands before the cue, and not behind it
   */
  void learn(
      SourceText document,
      Sentence sentence,
      String before,
      Span cue,
      boolean passive,
      Vocabulary words) {
    String line = sentence.line();
    double cut = (double) (passive ? cue.start() : cue.end()) / sentence.plain().length();
    for (LawMention mention : LawFinder.find(line)) {
      double place = (double) mention.start() / Math.max(1, line.length());
      if (passive == place <= cut && mention.identifier() != null) {
        numbers.add(mention.key());
      }
    }
    if (document.type().primary() && passive) {
      String said = sentence.plain().substring(0, cue.start());
      boolean goesOn = instruments(said, words).isEmpty() && anaphor(said, words);
      String title = PlainWords.of(document.title());
      instruments(goesOn ? before : said, words).stream()
          .filter(instrument -> !title.contains(instrument))
          .forEach(
              instrument ->
                  setAside
                      .computeIfAbsent(document.id(), id -> new HashMap<>())
                      .put(instrument, sentence.offset()));
    }
  }

  /** Whether the sentence tells what a repealed act had laid down. */
  boolean contain(SourceText document, Sentence sentence, Vocabulary words) {
    boolean numbered =
        !numbers.isEmpty()
            && LawFinder.find(sentence.line()).stream()
                .anyMatch(
                    mention -> mention.identifier() != null && numbers.contains(mention.key()));
    Map<String, Integer> aside = setAside.getOrDefault(document.id(), Map.of());
    return numbered
        || instruments(sentence.plain(), words).stream()
            .anyMatch(instrument -> sentence.offset() < aside.getOrDefault(instrument, 0));
  }

  private static Set<String> instruments(String plain, Vocabulary words) {
    List<Span> spans = words.concept("instrument").find(plain);
    Set<String> instruments = new TreeSet<>();
    spans.forEach(span -> instruments.add(span.of(plain)));
    return instruments;
  }

  private static boolean anaphor(String plain, Vocabulary words) {
    return words.concept("anaphor").find(plain).stream().anyMatch(span -> span.start() <= 8);
  }
}
