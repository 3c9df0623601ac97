package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.reading.ProvisionNumbers.Named;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;

/**
 * Which provisions of an act a later one has replaced or repealed by the day asked about:
 * "Regulation 5 of the principal Regulations is deleted". What they say is no longer law.
 */
final class AmendedProvisions {

  /** Shorter words of a title tell nothing. */
  private static final int A_WORD = 4;

  /** "Law 5" alone is the title of too many. */
  private static final int FEWEST_WORDS = 2;

  private final LocalDate asOf;

  /** By the act's id. */
  private final Map<String, List<Replaced>> ended = new HashMap<>();

  private record Replaced(Named named, Provisions of) {

    boolean contains(Sentence sentence) {
      return of.within(sentence, named);
    }
  }

  AmendedProvisions(LocalDate asOf) {
    this.asOf = asOf;
  }

  /**
   * Looks for what a document replaces in the others.
   *
   * @param begins when a sentence of it applies
   */
  void learn(
      SourceText document, Vocabulary words, Commencement begins, List<SourceText> documents) {
    boolean bill = words.concept("bill-title").in(PlainWords.of(document.title()));
    if (!document.type().primary() || bill) {
      return;
    }
    List<SourceText> older = documents.stream().filter(act -> mayAmend(document, act)).toList();
    Predicate<Sentence> begun = s -> begins.day(s).filter(day -> day.isAfter(asOf)).isEmpty();
    older.forEach(
        act -> {
          List<Named> replaced =
              document.sentences().stream()
                  .filter(s -> names(document, s, act) && begun.test(s))
                  .flatMap(s -> replaced(s.plain(), words))
                  .toList();
          if (!replaced.isEmpty()) {
            var provisions = Provisions.of(act, words);
            replaced.forEach(
                named ->
                    ended
                        .computeIfAbsent(act.id(), id -> new ArrayList<>())
                        .add(new Replaced(named, provisions)));
          }
        });
  }

  /** Whether a sentence stands in a provision that was replaced. */
  boolean contain(SourceText act, Sentence sentence) {
    return ended.getOrDefault(act.id(), List.of()).stream()
        .anyMatch(replaced -> replaced.contains(sentence));
  }

  private static boolean mayAmend(SourceText document, SourceText act) {
    return act.type().primary()
        && act.language().equals(document.language())
        && !act.id().equals(document.id())
        && FacetResolver.compareDates(act.orderDate(), document.orderDate()) < 0;
  }

  /** What is replaced as a whole; "in section 5 the words ... are deleted" leaves the rest. */
  private static Stream<Named> replaced(String plain, Vocabulary words) {
    if (!words.concept("replaces").in(plain) || words.concept("wording").in(plain)) {
      return Stream.empty();
    }
    return ProvisionNumbers.in(plain, words).stream()
        .filter(named -> named.kind().equals(ProvisionNumbers.ARTICLE))
        .filter(named -> !opens(plain, named))
        .limit(1);
  }

  /** "Article 1. Article 31 of the Resolution is replaced": its own number. */
  private static boolean opens(String plain, Named named) {
    int end = named.span().end();
    return named.span().start() == 0
        && end < plain.length()
        && ".:)".indexOf(plain.charAt(end)) >= 0;
  }

  private static boolean names(SourceText document, Sentence sentence, SourceText act) {
    Set<String> keys =
        LawFinder.find(act.title()).stream().map(law -> law.key()).collect(Collectors.toSet());
    boolean cited =
        LawFinder.find(sentence.line()).stream().anyMatch(law -> keys.contains(law.key()));
    return cited
        || ActNumber.in(sentence.line()).stream()
            .anyMatch(number -> ActNumber.of(act).contains(number.written()))
        || titled(document.title(), act.title());
  }

  /** "The Promotions (Amendment) Regulations" amend the Promotions Regulations. */
  private static boolean titled(String title, String act) {
    Set<String> own = titleWords(act);
    return own.size() >= FEWEST_WORDS && titleWords(title).containsAll(own);
  }

  private static Set<String> titleWords(String title) {
    return Stream.of(PlainWords.of(title).split("[^\\p{L}]+"))
        .filter(word -> word.length() >= A_WORD)
        .collect(Collectors.toSet());
  }
}
