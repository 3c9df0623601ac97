package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.rules.PlainWords;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Finds which of the documents are acts that were repealed: by their own first words, by the last
 * day that they set themselves, or by what another document says of their number or name. The
 * repeal of a part repeals nothing here.
 */
final class RepealedActs {

  private static final int FIRST_WORDS = 3;

  /** "Repealed by ..." opens a document that says so of itself. */
  private static final int OPENING = 12;

  private static final Pattern BY =
      Pattern.compile(" (?:by|por|pel[oa]s?|par|durch|vom|mit|законом|указом|с)(?!\\p{L})");

  /** "quedan ", "sont ", "признать " may stand before it. */
  private static final int VERB = 9;

  private static final int YEAR = 4;

  /** So close before a year stands what is of it. */
  private static final int CALLED = 15;

  private final LocalDate asOf;
  private final Set<String> repealed = new HashSet<>();

  /** Sentences that tell the end of an act, with the documents that they end. */
  private final Map<Sentence, Set<SourceText>> ends = new LinkedHashMap<>();

  private final RepealedCitations citations = new RepealedCitations();

  RepealedActs(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Whether the document is an act that was repealed by the day asked about. */
  boolean contains(SourceText document) {
    return repealed.contains(document.id());
  }

  /**
   * Where the end of an act is told: of a document here that was, or by one that is, as wanted.
   *
   * @param was of a document that ended
   * @param by of a sentence that tells an end
   */
  List<Sentence> ended(Predicate<SourceText> was, Predicate<Sentence> by) {
    return ends.entrySet().stream()
        .filter(end -> end.getValue().stream().anyMatch(was) || by.test(end.getKey()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a sentence tells what an act had laid down that was repealed by then. */
  boolean cites(SourceText document, Sentence sentence, SentenceReader reader) {
    return citations.contain(document, sentence, reader.words()) && !told(sentence.plain(), reader);
  }

  /**
   * Looks through a document for what it says of itself and of the others.
   *
   * @param begins when a sentence of it applies: what is not law yet ends nothing
   */
  void learn(
      SourceText document, SentenceReader reader, Commencement begins, List<SourceText> all) {
    OwnEnd.of(document, reader, all, asOf)
        .ifPresent(
            end -> {
              repealed.add(document.id());
              ends.put(end, Set.of(document));
            });
    int seen = 0;
    String before = "";
    String plain = "";
    for (Sentence sentence : document.sentences()) {
      boolean first = seen++ < FIRST_WORDS;
      before = plain;
      plain = sentence.plain();
      if (!told(plain, reader) || comes(document, sentence, reader, begins)) {
        continue;
      }
      Vocabulary words = reader.words();
      boolean passive = words.concept("is-repealed").in(plain);
      Span cue = words.concept(passive ? "is-repealed" : "repeals").find(plain).getFirst();
      citations.learn(document, sentence, before, cue, passive, words);
      Set<SourceText> here = new HashSet<>();
      if (first && passive && document.type().primary() && ofItself(document, sentence, words)) {
        here.add(document);
      }
      List<SourceText> earlier = all.stream().filter(act -> mayEnd(document, act)).toList();
      earlier.stream().filter(act -> names(sentence, act, words)).forEach(here::add);
      if (here.isEmpty() && passive) {
        NamedBefore.of(document, sentence, cue, words).stream()
            .flatMap(named -> earlier.stream().filter(act -> ActNames.of(act).are(named)))
            .forEach(here::add);
      }
      here.forEach(ended -> repealed.add(ended.id()));
      if (!sentence.heading()) {
        ends.put(sentence, here);
      }
    }
  }

  /** Whether an act tells it that is not law yet, and names no day of its own for it. */
  private boolean comes(
      SourceText document, Sentence sentence, SentenceReader reader, Commencement begins) {
    return document.type().primary()
        && reader.force().dateAfter("since", sentence.plain()).isEmpty()
        && begins.day(sentence).filter(day -> day.isAfter(asOf)).isPresent();
  }

  private static boolean mayEnd(SourceText document, SourceText act) {
    return !act.id().equals(document.id())
        && act.type().primary()
        && Dates.compare(act.orderDate(), document.orderDate()) <= 0;
  }

  /** Whether the sentence tells of a whole act that is repealed already. */
  private boolean told(String plain, SentenceReader reader) {
    Vocabulary words = reader.words();
    boolean repeals = words.concept("is-repealed").in(plain) || words.concept("repeals").in(plain);
    if (!repeals
        || words.concept("part-of").in(Commencement.numberless(plain))
        || reader.force().proposes(plain)
        || negated(plain, words)) {
      return false;
    }
    Optional<String> since = reader.force().dateAfter("since", plain);
    return since.isEmpty() || !Dates.firstDay(since.get()).isAfter(asOf);
  }

  private static boolean negated(String plain, Vocabulary words) {
    for (Span not : words.concept("not").find(plain)) {
      for (Span cue : words.concept("is-repealed").find(plain)) {
        int gap = cue.start() - not.end();
        if (gap >= -12 && gap <= 12 && !not.of(plain).equals("no longer")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ofItself(SourceText document, Sentence sentence, Vocabulary words) {
    Span cue = words.concept("is-repealed").find(sentence.plain()).getFirst();
    ActNames own = ActNames.of(document);
    boolean opens = opens(cue, sentence.plain());
    boolean another =
        LawFinder.find(sentence.line()).stream()
            .anyMatch(law -> opens || (law.start() < cue.start() && !own.are(law)));
    return sentence.heading()
        || words.concept("this-act").in(sentence.plain())
        || (cue.start() <= OPENING && !another && ofAnAct(sentence, cue, words));
  }

  /** "Withdrawn on ...", "Circular withdrawn on ...", and not "Cheques were withdrawn on ...". */
  private static boolean ofAnAct(Sentence sentence, Span cue, Vocabulary words) {
    String before = sentence.plain().substring(0, cue.start());
    return before.codePoints().noneMatch(Character::isLetter)
        || words.concept("kind-of-act").in(before);
  }

  /** "X is repealed by Y" speaks of what stands before it, "Y repeals X" of what stands behind. */
  private static boolean names(Sentence sentence, SourceText act, Vocabulary words) {
    String plain = sentence.plain();
    String line = sentence.line();
    List<Span> told = words.concept("is-repealed").find(plain);
    boolean passive = !told.isEmpty() && !opens(told.getFirst(), plain);
    Span cue = told.isEmpty() ? words.concept("repeals").find(plain).getFirst() : told.getFirst();
    double cut = (double) (passive ? cue.start() : cue.end()) / plain.length();
    DoublePredicate spokenOf =
        start -> {
          double place = start / Math.max(1, line.length());
          return passive ? place <= cut : place >= cut - 0.02;
        };
    ActNames own = ActNames.of(act);
    List<LawMention> cited =
        LawFinder.find(line).stream().filter(mention -> spokenOf.test(mention.start())).toList();
    Set<String> ofOthers =
        cited.stream()
            .filter(mention -> own.numbered() && mention.numbered() && !own.are(mention))
            .flatMap(mention -> Stream.ofNullable(mention.date()))
            .collect(toSet());
    return dated(plain, act, words, ofOthers, cut, passive)
        || cited.stream().anyMatch(own::are)
        || ActNumber.in(line).stream()
            .filter(number -> spokenOf.test(number.start()))
            .anyMatch(number -> number.of(act, line));
  }

  /** "São revogados: a) o Decreto ...": what stands first is said of what stands behind it. */
  private static boolean opens(Span cue, String plain) {
    int number = plain.length() - Commencement.numberless(plain).length();
    return cue.start() - number <= VERB && !BY.matcher(plain.substring(cue.end())).lookingAt();
  }

  /**
   * "The circular of 5 February 2021 is superseded": a kind of text with the day of this one.
   *
   * @param ofOthers days of other acts, which are named with their numbers
   */
  private static boolean dated(
      String plain,
      SourceText act,
      Vocabulary words,
      Set<String> ofOthers,
      double cut,
      boolean passive) {
    String own = act.date();
    if (own == null || !words.concept("kind-of-act").in(plain)) {
      return false;
    }
    return Dates.in(plain).stream()
        .filter(date -> passive == ((double) date.start() / plain.length() <= cut))
        .filter(date -> own.startsWith(date.date()) && !ofOthers.contains(date.date()))
        .anyMatch(date -> date.date().length() > YEAR || calledSo(act, plain, date.start(), words));
  }

  /** "The circular of 2018": a year alone may be that of another text which the sentence names. */
  private static boolean calledSo(SourceText act, String plain, int year, Vocabulary words) {
    Set<String> called = kinds(plain.substring(Math.max(0, year - CALLED), year), words);
    return !Collections.disjoint(called, kinds(PlainWords.of(act.title()), words));
  }

  /** The kinds of acts that a plain text names. */
  static Set<String> kinds(String plain, Vocabulary words) {
    return words.concept("kind-of-act").find(plain).stream()
        .map(kind -> kind.of(plain))
        .collect(toSet());
  }
}
