package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.reading.ProvisionNumbers.Named;
import org.lexatlas.activities.provider.corpus.reading.StatusDecision.Deciding;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Which provisions of an act a later one has replaced or repealed by the day asked about:
 * "Regulation 5 of the principal Regulations is deleted". What they say is no longer law.
 */
final class AmendedProvisions {

  /** What may stand between a word of repeal and the provision behind it. */
  private static final int OBJECT_REACH = 6;

  private static final int SUBJECT_REACH = 90;

  /** "Under section 5": the provision is not what is repealed. */
  private static final Pattern GOVERNED =
      Pattern.compile(
          "(?<!\\p{L})(?:under|in|by|to|of|per|nach|gemäß|in|von|des|по|в|во|según|en|del?|dans|de|du"
              + "|à|no|na|do|da|nos|em)\\s*$");

  /** ", de 30 de dezembro", ", of 5 May 2020," after an act, and ", que" after that. */
  private static final Pattern BESIDE =
      Pattern.compile(
          ",? (?:de|del|of|du|vom|от) \\d{1,2}[^,;:]{0,25}(?:,|$)|, (?:que|which|qui|os quais|los cuales)(?!\\p{L})");

  private static final String OPENS = ".:)(-–—";

  private final LocalDate asOf;

  /** By the act's id. */
  private final Map<String, List<Replaced>> ended = new HashMap<>();

  /** By the act's id, those of the documents that amend it. */
  private final Map<String, Set<String>> amending = new HashMap<>();

  /**
   * What is no longer law of a provision.
   *
   * @param struck the words that were struck from it; empty when it went as a whole
   */
  private record Replaced(Named named, List<String> struck, Provisions of) {

    boolean contains(Sentence sentence, SentenceReader reader) {
      return of.within(sentence, named)
          && (struck.isEmpty() || StruckWords.turn(sentence, struck, reader));
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
    boolean amending = words.concept("amending-title").in(PlainWords.of(document.title()));
    Predicate<Sentence> begun = s -> begins.day(s).filter(day -> day.isAfter(asOf)).isEmpty();
    if (amending) {
      amends(document, words, begun, documents);
    }
    Map<Sentence, Named> replaced = new LinkedHashMap<>();
    for (Sentence sentence : document.sentences()) {
      replaced(sentence, words)
          .filter(named -> begun.test(sentence))
          .ifPresent(named -> replaced.put(sentence, named));
    }
    if (replaced.isEmpty()) {
      return;
    }
    for (SourceText act : documents) {
      if (mayAmend(document, act)) {
        ActNames names = ActNames.of(act);
        boolean titled = amending && names.in(document.title());
        replaced.forEach(
            (sentence, named) -> {
              if (means(sentence.line(), act, names, titled)) {
                List<String> struck = StruckWords.in(sentence, words);
                Replaced end = new Replaced(named, struck, Provisions.of(act, words));
                ended.computeIfAbsent(act.id(), id -> new ArrayList<>()).add(end);
              }
            });
      }
    }
  }

  /** Acts that a document says it amends, and not which provisions of them. */
  private void amends(
      SourceText document,
      Vocabulary words,
      Predicate<Sentence> begun,
      List<SourceText> documents) {
    List<LawMention> named =
        document.sentences().stream()
            .filter(s -> words.concept("amending-title").in(s.plain()) && begun.test(s))
            .filter(s -> ProvisionNumbers.in(Commencement.numberless(s.plain()), words).isEmpty())
            .flatMap(s -> LawFinder.find(s.line()).stream())
            .toList();
    documents.stream()
        .filter(act -> mayAmend(document, act))
        .filter(act -> named.stream().anyMatch(ActNames.of(act)::are))
        .forEach(
            act -> amending.computeIfAbsent(act.id(), id -> new HashSet<>()).add(document.id()));
  }

  /**
   * What decided, without what an act says beside a later one that amends it and says the same: it
   * may be what was amended.
   */
  StatusDecision standing(StatusDecision decision) {
    Map<String, Set<String>> deciders = new HashMap<>();
    for (Deciding deciding : decision.by()) {
      Statement said = deciding.statement();
      deciders
          .computeIfAbsent(said.facet() + said.value(), same -> new HashSet<>())
          .add(said.document().id());
    }
    List<Deciding> standing =
        decision.by().stream()
            .filter(
                deciding -> {
                  Statement said = deciding.statement();
                  return Collections.disjoint(
                      amending.getOrDefault(said.document().id(), Set.of()),
                      deciders.getOrDefault(said.facet() + said.value(), Set.of()));
                })
            .toList();
    return new StatusDecision(
        decision.status(), standing, decision.overruled(), decision.conflict());
  }

  private static boolean means(String line, SourceText act, ActNames names, boolean titled) {
    List<LawMention> cited = LawFinder.find(line);
    return cited.stream().anyMatch(names::are)
        || ActNumber.in(line).stream().anyMatch(number -> number.of(act, line))
        || (titled && cited.isEmpty());
  }

  /** Whether a sentence stands in a provision that was replaced, or says something else now. */
  boolean contain(SourceText act, Sentence sentence, SentenceReader reader) {
    return ended.getOrDefault(act.id(), List.of()).stream()
        .anyMatch(replaced -> replaced.contains(sentence, reader));
  }

  private static boolean mayAmend(SourceText document, SourceText act) {
    return act.type().primary()
        && document.type().tier() >= act.type().tier()
        && act.language().equals(document.language())
        && !act.id().equals(document.id())
        && Dates.compare(act.orderDate(), document.orderDate()) < 0;
  }

  /** What is replaced as a whole, or from which words are struck. */
  private static Optional<Named> replaced(Sentence sentence, Vocabulary words) {
    String plain = Commencement.numberless(sentence.plain());
    boolean struck = !StruckWords.in(sentence, words).isEmpty();
    if (!struck && words.concept("wording").in(plain)) {
      return Optional.empty();
    }
    List<Span> cues = words.concept("replaces").find(plain);
    Stream<Named> articles =
        ProvisionNumbers.in(plain, words).stream()
            .filter(named -> named.kind().equals(ProvisionNumbers.ARTICLE))
            .filter(named -> !opens(plain, named));
    if (struck) {
      return articles.findFirst();
    }
    return articles
        .filter(named -> cues.stream().anyMatch(cue -> of(plain, named.span(), cue)))
        .findFirst();
  }

  /** "Section 5 of the Act is deleted", "Sustitúyese el artículo 5"; not "under section 5". */
  private static boolean of(String plain, Span named, Span cue) {
    if (cue.end() <= named.start()) {
      return named.start() - cue.end() <= OBJECT_REACH;
    }
    String before = plain.substring(Math.max(0, named.start() - OBJECT_REACH), named.start());
    return cue.start() >= named.end()
        && cue.start() - named.end() <= SUBJECT_REACH
        && !BESIDE.matcher(plain.substring(named.end(), cue.start())).replaceAll("").contains(",")
        && !GOVERNED.matcher(before).find();
  }

  /** "Article 1. Article 31 of the Resolution is replaced": its own number. */
  private static boolean opens(String plain, Named named) {
    int end = named.span().end();
    return named.span().start() == 0
        && end < plain.length()
        && OPENS.indexOf(plain.charAt(end)) >= 0;
  }
}
