package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * Finds which of the documents are acts that were repealed: by their own first words, or by what
 * another document says of their number or name. The repeal of a part repeals nothing here.
 */
final class RepealedActs {

  private static final int FIRST_WORDS = 3;

  /** "Repealed by ..." opens a document that says so of itself. */
  private static final int OPENING = 12;

  private static final Pattern NUMBER = Pattern.compile("\\.? ?\\d");

  private final LocalDate asOf;
  private final Set<String> repealed = new HashSet<>();

  /** Sentences that tell the end of an act, and whether that is one of the documents. */
  private final Map<Sentence, Boolean> ends = new LinkedHashMap<>();

  private final RepealedCitations citations = new RepealedCitations();

  RepealedActs(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Whether the document is an act that was repealed by the day asked about. */
  boolean contains(SourceText document) {
    return repealed.contains(document.id());
  }

  /** Where the end of an act is told that is a document here, or by a document that decides. */
  List<Sentence> ended(Set<Integer> deciding) {
    return ends.entrySet().stream()
        .filter(end -> end.getValue() || deciding.contains(end.getKey().document()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether a sentence tells what an act had laid down that was repealed by then. */
  boolean cites(SourceText document, Sentence sentence, SentenceReader reader) {
    return citations.contain(document, sentence, reader.words()) && !told(sentence.plain(), reader);
  }

  /** Looks through a document for what it says of itself and of the others. */
  void learn(SourceText document, SentenceReader reader, List<SourceText> all) {
    int seen = 0;
    String before = "";
    String plain = "";
    for (Sentence sentence : document.sentences()) {
      boolean first = seen++ < FIRST_WORDS;
      before = plain;
      plain = sentence.plain();
      if (!told(plain, reader)) {
        continue;
      }
      Vocabulary words = reader.words();
      boolean passive = words.concept("is-repealed").in(plain);
      Span cue = words.concept(passive ? "is-repealed" : "repeals").find(plain).getFirst();
      citations.learn(document, sentence, before, cue, passive, words);
      boolean here = first && passive && document.type().primary() && ofItself(sentence, words);
      if (here) {
        repealed.add(document.id());
      }
      for (SourceText other : all) {
        if (!other.id().equals(document.id())
            && other.type().primary()
            && FacetResolver.compareDates(other.orderDate(), document.orderDate()) <= 0
            && names(sentence, other, words)) {
          repealed.add(other.id());
          here = true;
        }
      }
      if (!sentence.heading()) {
        ends.put(sentence, here);
      }
    }
  }

  /** Whether the sentence tells of a whole act that is repealed already. */
  private boolean told(String plain, SentenceReader reader) {
    Vocabulary words = reader.words();
    boolean repeals = words.concept("is-repealed").in(plain) || words.concept("repeals").in(plain);
    if (!repeals
        || words.concept("part-of").in(plain)
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
        boolean number = NUMBER.matcher(plain.substring(not.end())).lookingAt(); // "No. 17/2021"
        if (gap >= -12 && gap <= 12 && !number && !not.of(plain).equals("no longer")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ofItself(Sentence sentence, Vocabulary words) {
    return sentence.heading()
        || words.concept("this-act").in(sentence.plain())
        || words.concept("is-repealed").find(sentence.plain()).getFirst().start() <= OPENING;
  }

  /** "X is repealed by Y" speaks of what stands before it, "Y repeals X" of what stands behind. */
  private static boolean names(Sentence sentence, SourceText act, Vocabulary words) {
    String plain = sentence.plain();
    String line = sentence.line();
    List<Span> passive = words.concept("is-repealed").find(plain);
    List<Span> active = words.concept("repeals").find(plain);
    double cut =
        passive.isEmpty()
            ? (double) active.getFirst().end() / plain.length()
            : (double) passive.getFirst().start() / plain.length();
    if (dated(plain, act, words, cut, !passive.isEmpty())) {
      return true;
    }
    DoublePredicate spokenOf =
        start -> {
          double place = start / Math.max(1, line.length());
          return passive.isEmpty() ? place >= cut - 0.02 : place <= cut;
        };
    Set<String> own = keys(act);
    return LawFinder.find(line).stream()
            .filter(mention -> spokenOf.test(mention.start()))
            .anyMatch(m -> own.contains(m.key()) || own.contains(m.nameKey()))
        || ActNumber.in(line).stream()
            .filter(number -> spokenOf.test(number.start()))
            .anyMatch(number -> number.of(act, line));
  }

  /** "The circular of 5 February 2021 is superseded": a kind of text with the day of this one. */
  private static boolean dated(
      String plain, SourceText act, Vocabulary words, double cut, boolean passive) {
    String own = act.date();
    if (own == null || !words.concept("kind-of-act").in(plain)) {
      return false;
    }
    return Dates.in(plain).stream()
        .filter(date -> passive == ((double) date.start() / plain.length() <= cut))
        .anyMatch(date -> own.startsWith(date.date()));
  }

  private static Set<String> keys(SourceText act) {
    Set<String> keys = new HashSet<>();
    for (LawMention mention : LawFinder.find(act.title())) {
      keys.add(mention.key());
      if (mention.nameKey().length() >= 8) {
        keys.add(mention.nameKey());
      }
    }
    return keys;
  }
}
