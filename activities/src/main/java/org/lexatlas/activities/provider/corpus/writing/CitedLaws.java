package org.lexatlas.activities.provider.corpus.writing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.provider.corpus.law.LawMention;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.store.corpus.SourceType;

/**
 * The laws that the deciding documents cite for what they say. Where an act itself decides, the
 * answer rests on it: of others count those that deciding sentences of a law name by number or
 * year. Otherwise count those that stand nearest to what decided; what is named further off is
 * named in passing. Used once.
 */
final class CitedLaws {

  /** Where a law is named, the nearest to the decision first. */
  private enum Place {
    DECIDING,
    ON_TOPIC,
    NEARBY,
    NAMED_IN_DECIDING,
    NAMED_ON_TOPIC
  }

  /** A law and the sentence that cites it. */
  record Cited(LawMention law, Quote quote) {}

  private final CorpusReading reading;
  private final Set<Sentence> relevant;
  private final Set<Sentence> nearby;
  private final Set<Sentence> pending;
  private final Set<Sentence> deciding;
  private final TreeMap<Place, List<Cited>> byPlace = new TreeMap<>();

  CitedLaws(CorpusReading reading) {
    this.reading = reading;
    this.relevant = new HashSet<>(reading.relevant());
    this.nearby = new HashSet<>(reading.nearby());
    this.pending = new HashSet<>(reading.pending());
    this.deciding =
        reading.decision().by().stream()
            .map(by -> by.statement().sentence())
            .collect(Collectors.toSet());
  }

  /**
   * The laws.
   *
   * @param actDecides whether a document that is itself an act is among those that decided
   */
  List<Cited> list(boolean actDecides) {
    for (SourceText document : deciders()) {
      for (Sentence sentence : document.sentences()) {
        if (nearby.contains(sentence) || deciding.contains(sentence)) {
          sort(sentence);
        }
      }
    }
    if (actDecides) {
      return byPlace.getOrDefault(Place.DECIDING, List.of()).stream()
          .filter(cited -> cited.quote().document().type() == SourceType.LAW)
          .toList();
    }
    return byPlace.isEmpty() ? List.of() : byPlace.firstEntry().getValue();
  }

  private List<SourceText> deciders() {
    return reading.documents().stream()
        .filter(document -> deciding.stream().anyMatch(s -> s.document() == document.index()))
        .filter(document -> !reading.drafts().contains(document))
        .toList();
  }

  private void sort(Sentence sentence) {
    if (pending.contains(sentence)) {
      return;
    }
    for (LawMention law : LawFinder.find(sentence.line())) {
      place(sentence, law)
          .ifPresent(
              place ->
                  byPlace
                      .computeIfAbsent(place, p -> new ArrayList<>())
                      .add(new Cited(law, Quote.of(sentence, reading))));
    }
  }

  private Optional<Place> place(Sentence sentence, LawMention law) {
    boolean precise = law.precise();
    if (deciding.contains(sentence)) {
      return Optional.of(precise ? Place.DECIDING : Place.NAMED_IN_DECIDING);
    }
    if (relevant.contains(sentence)) {
      return Optional.of(precise ? Place.ON_TOPIC : Place.NAMED_ON_TOPIC);
    }
    return precise ? Optional.of(Place.NEARBY) : Optional.empty();
  }
}
