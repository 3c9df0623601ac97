package org.lexatlas.activities.provider.corpus.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Dates;
import org.lexatlas.activities.provider.corpus.reading.Statement;
import org.lexatlas.domain.analysis.Confidence;
import org.lexatlas.domain.topic.Topic;

/**
 * How far a status read from documents may be relied on. Never High: nobody checked that the
 * documents are complete. Medium when all of this is so, Low otherwise:
 *
 * <ul>
 *   <li>the status is neither Unclear nor No-Information, and rules read it, not examples;
 *   <li>a law, a regulator or the government said what decided it;
 *   <li>at least two documents, of different hosts where both have one, speak for it;
 *   <li>no document that was overruled is newer than the best one that decided;
 *   <li>the newest document that speaks for it is at most three years older than the day.
 * </ul>
 */
final class ConfidenceRule {

  private static final int YEARS = 3;

  private ConfidenceRule() {}

  static Confidence of(CorpusReading reading, LocalDate asOf) {
    var decision = reading.decision();
    List<Statement> by = decision.by().stream().map(d -> d.statement()).toList();
    if (by.isEmpty() || decision.status().equals(Topic.UNCLEAR) || decision.byExamples()) {
      return Confidence.LOW;
    }
    Statement best = by.getFirst();
    boolean primary = best.document().type().primary();
    Set<String> voices = by.stream().map(ConfidenceRule::voice).collect(Collectors.toSet());
    boolean contested =
        decision.overruled().stream().anyMatch(other -> other.date().compareTo(best.date()) > 0);
    String newest =
        by.stream().map(s -> s.document().orderDate()).max(String::compareTo).orElse("0000");
    boolean recent =
        !newest.equals("0000") && Dates.firstDay(newest).isAfter(asOf.minusYears(YEARS));
    return primary && voices.size() > 1 && !contested && recent
        ? Confidence.MEDIUM
        : Confidence.LOW;
  }

  private static String voice(Statement statement) {
    String url = statement.document().url();
    return url == null
        ? statement.document().id()
        : url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*", "");
  }
}
