package org.lexatlas.activities.provider.corpus.writing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.store.corpus.SourceType;

/**
 * The laws among the documents that do not name the topic and still belong to the answer: an act
 * that one which decides, or a law on the topic, names; and one that names such a law, as a
 * commencement order does. Among few documents, put together for one question, also a general act,
 * such as one on marketing: it is there because the answer rests on it, while an act on
 * crypto-assets that does not name the topic is just another act of the country. Used once.
 */
final class ActsBeside {

  /** The labelled cases have two to five. */
  private static final int GATHERED = 6;

  private final CorpusReading reading;
  private final Set<Integer> onTopic = new HashSet<>();
  private final Set<SourceText> deciders;
  private @Nullable List<LawMention> named;

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
    boolean general = reading.documents().size() <= GATHERED && reading.general().contains(law);
    return general || isNamed(OwnAct.of(law)) || names(law);
  }

  private boolean isNamed(LawMention act) {
    if (named == null) {
      named = telling().flatMap(ActsBeside::mentions).toList();
    }
    return named.stream().anyMatch(mention -> same(mention, act));
  }

  private boolean names(SourceText law) {
    List<LawMention> acts =
        telling().filter(d -> d.type() == SourceType.LAW).map(OwnAct::of).toList();
    return mentions(law).anyMatch(mention -> acts.stream().anyMatch(act -> same(mention, act)));
  }

  private Stream<SourceText> telling() {
    return reading.documents().stream()
        .filter(document -> deciders.contains(document) || lawOnTopic(document));
  }

  private boolean lawOnTopic(SourceText document) {
    return document.type() == SourceType.LAW && onTopic.contains(document.index());
  }

  private static Stream<LawMention> mentions(SourceText document) {
    return Stream.concat(
            Stream.of(document.title()), document.sentences().stream().map(s -> s.line()))
        .flatMap(line -> LawFinder.find(line).stream());
  }

  private static boolean same(LawMention mention, LawMention act) {
    return mention.key().equals(act.key()) || LawTable.alike(mention, act);
  }
}
