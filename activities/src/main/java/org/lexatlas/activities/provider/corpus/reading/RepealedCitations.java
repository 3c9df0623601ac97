package org.lexatlas.activities.provider.corpus.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Sentences that tell what a repealed act had laid down: "Circular 17/2021 directs banks to ..." in
 * any document, once one says that the circular was quashed; and in the judgment (known by its
 * title) that sets "the directive" aside, what it had said of the directive until then.
 */
final class RepealedCitations {

  /** Characters between an act and the word that ends it: "is hereby", "the said". */
  private static final int NEAR = 12;

  /** Positions in a line and in its plain form differ a little. */
  private static final int SLACK = 3;

  /** A number with its year, or in several parts: "Notice No. 5" may be anybody's. */
  private static final Pattern OWN = Pattern.compile("\\d+\\D{1,6}\\d+");

  /** What stands so before an act is done under it, or in it, and not to it. */
  private static final Pattern BASIS =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(under|pursuant to|virtue of|in|of|with|gemäß|nach|en vertu d\\p{L}+|dans"
              + "|según|conforme a|en|nos termos d\\p{L}+|согласно|по|с|в)"
              + "(?: (?:the|der|des|la|le|el|o|a))?\\s*\\p{L}{0,3}\\s*$");

  private static final Pattern ENDED_OTHERWISE =
      Pattern.compile("laps|expir|replac|ersetz|rempla|reempla|substitu|замен");

  private static final Pattern JUDGMENT =
      Pattern.compile(
          "(?<!\\p{L})(v|vs|c|против|court|case|judgment|urteil|arrêt|jugement|sentencia|fallo|acórdão"
              + "|решение суда)(?!\\p{L})");

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
    numberOf(sentence, cue, passive).ifPresent(numbers::add);
    String title = PlainWords.of(document.title());
    if (document.type().primary() && passive && JUDGMENT.matcher(title).find()) {
      String said = sentence.plain().substring(0, cue.start());
      boolean goesOn = instruments(said, words).isEmpty() && anaphor(said, words);
      instruments(goesOn ? before : said, words).stream()
          .filter(instrument -> !title.contains(instrument))
          .forEach(
              instrument ->
                  setAside
                      .computeIfAbsent(document.id(), id -> new HashMap<>())
                      .put(instrument, sentence.offset()));
    }
  }

  /** Of the act right beside the cue, and of no other that the sentence names. */
  private static Optional<String> numberOf(Sentence sentence, Span cue, boolean passive) {
    String line = sentence.line();
    String plain = sentence.plain();
    if (ENDED_OTHERWISE.matcher(cue.of(plain)).find()) {
      return Optional.empty();
    }
    double end = (double) cue.start() / plain.length() * line.length();
    double start = (double) cue.end() / plain.length() * line.length();
    return LawFinder.find(line).stream()
        .filter(m -> m.identifier() != null && OWN.matcher(m.identifier()).find())
        .filter(m -> !BASIS.matcher(line.substring(0, m.start())).find())
        .filter(m -> passive ? beside(end - m.end()) : beside(m.start() - start))
        .map(LawMention::key)
        .findFirst();
  }

  private static boolean beside(double gap) {
    return gap >= -SLACK && gap <= NEAR;
  }

  /** Whether the sentence tells what a repealed act had laid down. */
  boolean contain(SourceText document, Sentence sentence, Vocabulary words) {
    Map<String, Integer> aside = setAside.getOrDefault(document.id(), Map.of());
    if (numbers.isEmpty() && aside.isEmpty()) {
      return false;
    }
    boolean numbered =
        !numbers.isEmpty()
            && LawFinder.find(sentence.line()).stream()
                .anyMatch(
                    mention -> mention.identifier() != null && numbers.contains(mention.key()));
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
