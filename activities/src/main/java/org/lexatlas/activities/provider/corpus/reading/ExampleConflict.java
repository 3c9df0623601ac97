package org.lexatlas.activities.provider.corpus.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.reading.ExampleDecider.Leaning;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;

/**
 * Finds documents that tell different things with equal weight: of the highest rank among those
 * that tell anything, and of the same, newest, day. Pure.
 */
final class ExampleConflict {

  /** The least likelihood by which a document's best sentence tells a status; 0.35 reads alike. */
  static final double CONTRADICTS = 0.4;

  /** The same for what may hint at a conflict. */
  private static final double HINTS = 0.3;

  /** What a conflict counts of documents that others stand above. */
  private static final double BENEATH = 0.5;

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

  /**
   * How plainly two documents of one rank and day tell different things: the likelihood of the less
   * plain of the two, half of it where other documents stand above them; 0 where none do.
   */
  static double strength(List<Voice> voices) {
    List<Voice> leads =
        voices.stream()
            .collect(Collectors.groupingBy(voice -> voice.statement().document().index()))
            .values()
            .stream()
            .map(of -> Collections.max(of, Comparator.comparingDouble(Voice::likely)))
            .filter(lead -> lead.likely() >= HINTS)
            .toList();
    int highest = leads.stream().mapToInt(lead -> lead.statement().tier()).max().orElse(0);
    double strength = 0;
    for (Voice one : leads) {
      for (Voice other : leads) {
        if (atOdds(one.statement(), other.statement())) {
          double plain = Math.min(one.likely(), other.likely());
          boolean above = one.statement().tier() < highest;
          strength = Math.max(strength, above ? plain * BENEATH : plain);
        }
      }
    }
    return strength;
  }

  private static boolean atOdds(Statement one, Statement other) {
    String day = one.document().orderDate();
    return !one.value().equals(other.value())
        && one.tier() == other.tier()
        && day.length() >= FULL_DATE
        && day.equals(other.document().orderDate());
  }

  private static List<Leaning> equals(Side first, List<Side> sides) {
    return sides.stream()
        .filter(side -> side.tier() == first.tier() && side.date().equals(first.date()))
        .filter(side -> side.date().length() >= FULL_DATE)
        .map(Side::leaning)
        .toList();
  }
}
