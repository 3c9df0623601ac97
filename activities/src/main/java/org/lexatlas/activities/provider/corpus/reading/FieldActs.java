package org.lexatlas.activities.provider.corpus.reading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;

/**
 * The acts of a topic's field among the documents. What names one of them is of the field too, even
 * where it never says "crypto-asset": an amendment, a circular, a judgment. Pure.
 *
 * @param byId what each is called by
 */
record FieldActs(Map<String, ActNames> byId) {

  /** Of those documents which name the field's subject. */
  static FieldActs of(Stream<SourceText> documents) {
    return new FieldActs(
        documents
            .filter(document -> document.type().primary())
            .collect(Collectors.toMap(SourceText::id, ActNames::of, (first, same) -> first)));
  }

  /** Whether the title or a sentence names another of them. */
  boolean namedBy(SourceText document) {
    List<ActNames> others =
        byId.entrySet().stream()
            .filter(act -> !act.getKey().equals(document.id()))
            .map(Map.Entry::getValue)
            .toList();
    return Stream.concat(
            Stream.of(document.title()), document.sentences().stream().map(Sentence::line))
        .anyMatch(line -> names(line, others));
  }

  private static boolean names(String line, List<ActNames> acts) {
    Set<String> words = TitleWords.of(line);
    List<LawMention> mentions = acts.isEmpty() ? List.of() : LawFinder.find(line);
    return acts.stream().anyMatch(act -> act.in(words, mentions));
  }
}
