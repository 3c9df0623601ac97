package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.reading.ExampleVoices.Voice;

/**
 * Which statements have been overtaken: something else was plainly said more than a year later, and
 * by nobody of lower rank. Undated documents are not overtaken and overtake nothing.
 */
final class Overtaken {

  /** From this likelihood on a sentence says something plainly; 0.4 reads alike. */
  static final double PLAINLY = 0.5;

  private static final int MONTHS = 12;

  private record Said(String status, int tier, LocalDate day) {}

  private final Set<Said> said;

  Overtaken(List<Voice> voices) {
    this.said =
        voices.stream()
            .filter(voice -> voice.likely() >= PLAINLY && dated(voice.statement()))
            .map(voice -> said(voice.statement()))
            .collect(Collectors.toSet());
  }

  boolean contains(Statement statement) {
    return dated(statement) && said.stream().anyMatch(other -> overtakes(other, said(statement)));
  }

  private static boolean overtakes(Said later, Said earlier) {
    return !later.status().equals(earlier.status())
        && later.tier() >= earlier.tier()
        && later.day().isAfter(earlier.day().plusMonths(MONTHS));
  }

  private static boolean dated(Statement statement) {
    return statement.document().date() != null;
  }

  private static Said said(Statement statement) {
    return new Said(statement.value(), statement.tier(), Dates.firstDay(statement.date()));
  }
}
