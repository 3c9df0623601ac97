package org.lexatlas.activities.provider.corpus.writing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.store.corpus.SourceType;

/**
 * The laws among few documents, put together for one question, that do not name the topic and still
 * belong to the answer: an act that one which decides, or a law on the topic, names; and one that
 * names such a law, as a commencement order does; also a general act, such as one on marketing: it
 * is there because the answer rests on it, while an act on crypto-assets that does not name the
 * topic is just another act of the country. Used once.
 */
final class ActsBeside {

  private final CorpusReading reading;
  private final Set<Integer> onTopic = new HashSet<>();
  private final Set<SourceText> deciders;

  /**
   * Prepares.
   *
   * @param deciders the documents that decided
   */
  ActsBeside(CorpusReading reading, Set<SourceText> deciders) {
    this.reading = reading;
    this.deciders = deciders;
    reading.relevant().stream()
        .filter(sentence -> !sentence.heading())
        .forEach(sentence -> onTopic.add(sentence.document()));
  }

  /** Whether the law is one of them. */
  boolean contain(SourceText law) {
    if (!reading.gathered()) {
      return false;
    }
    LawMention act = OwnAct.of(law);
    return reading.general().contains(law)
        || telling().anyMatch(document -> names(document, act))
        || telling()
            .filter(document -> document.type() == SourceType.LAW)
            .map(OwnAct::of)
            .anyMatch(other -> names(law, other));
  }

  private Stream<SourceText> telling() {
    return reading.documents().stream()
        .filter(document -> deciders.contains(document) || lawOnTopic(document));
  }

  private boolean lawOnTopic(SourceText document) {
    return document.type() == SourceType.LAW && onTopic.contains(document.index());
  }

  private static boolean names(SourceText document, LawMention act) {
    Predicate<String> mayName = Pattern.compile(sign(act)).asPredicate();
    return Stream.concat(
            Stream.of(document.title()), document.sentences().stream().map(Sentence::line))
        .filter(mayName)
        .flatMap(line -> LawFinder.find(line).stream())
        .anyMatch(mention -> same(mention, act));
  }

  /** Without any of these a line does not name the act: its number's digits, its longest word. */
  private static String sign(LawMention act) {
    Stream<String> digits =
        act.identifier() == null ? Stream.of() : longest(act.identifier(), "\\D+").stream();
    Stream<String> words =
        longest(act.name(), "\\P{L}+").stream().map(word -> "(?iu:" + word + ")");
    return Stream.concat(digits, words).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Optional<String> longest(String text, String between) {
    return Stream.of(text.split(between, -1))
        .filter(part -> !part.isEmpty())
        .max(Comparator.comparingInt(String::length));
  }

  private static boolean same(LawMention mention, LawMention act) {
    boolean numbered = mention.identifier() != null && act.identifier() != null;
    return mention.key().equals(act.key()) || (!numbered && LawTable.alike(mention, act));
  }
}
