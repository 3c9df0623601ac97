package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lexatlas.activities.provider.corpus.reading.ExampleDecider.Leaning;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;

/**
 * Finds documents that tell different things with equal weight: of the highest rank among those
 * that tell anything, and of the same, newest, day. Pure.
 */
final class ExampleConflict {

  private static final int FULL_DATE = "2026-01-31".length();

  private ExampleConflict() {}

  /** A document and what it leans to. */
  private record Side(Statement statement, Leaning leaning) {

    int tier() {
      return statement.tier();
    }

    String date() {
      return statement.document().orderDate();
    }
  }

  /**
   * What each side tells; empty where there is no conflict.
   *
   * @param tells the least likelihood by which a document's best sentence tells a status
   */
  static List<Leaning> sides(List<Voice> voices, double tells) {
    Map<Integer, List<Voice>> byDocument = new LinkedHashMap<>();
    for (Voice voice : voices) {
      byDocument
          .computeIfAbsent(voice.statement().document().index(), d -> new ArrayList<>())
          .add(voice);
    }
    List<Side> sides =
        byDocument.values().stream()
            .map(ExampleDecider::leanings)
            .map(List::getFirst)
            .filter(leaning -> leaning.likeliest() >= tells)
            .map(leaning -> new Side(leaning.by().getFirst(), leaning))
            .toList();
    return sides.stream()
        .max(Comparator.comparingInt(Side::tier).thenComparing(Side::date))
        .map(first -> equals(first, sides))
        .filter(leanings -> leanings.stream().map(Leaning::status).distinct().count() > 1)
        .orElse(List.of());
  }

  private static List<Leaning> equals(Side first, List<Side> sides) {
    return sides.stream()
        .filter(side -> side.tier() == first.tier() && side.date().equals(first.date()))
        .filter(side -> side.date().length() >= FULL_DATE)
        .map(Side::leaning)
        .toList();
  }
}
