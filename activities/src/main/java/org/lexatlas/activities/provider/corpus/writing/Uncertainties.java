package org.lexatlas.activities.provider.corpus.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lexatlas.activities.provider.corpus.reading.CorpusReading;
import org.lexatlas.activities.provider.corpus.reading.Dates;
import org.lexatlas.activities.provider.corpus.reading.Sentence;
import org.lexatlas.activities.provider.corpus.reading.SourceText;
import org.lexatlas.domain.analysis.SampleNote;
import org.lexatlas.store.corpus.SourceType;

/** What remains open after reading: only what the documents, or their absence, show. Pure. */
final class Uncertainties {

  private static final int OLD_YEARS = 3;
  private static final int MOST_PENDING = 3;

  private Uncertainties() {}

  /** One thing that is open, with the passages that show it; none where an absence does. */
  record Open(String words, List<Quote> shownBy) {

    static Open absence(String words) {
      return new Open(words, List.of());
    }
  }

  static List<Open> of(CorpusReading reading, OverruledStatements overruled, LocalDate asOf) {
    List<Open> open = new ArrayList<>();
    if (!reading.ruled() && !reading.relevant().isEmpty()) {
      open.add(
          Open.absence(
              "This topic has no evidence rules yet: the passages were not weighed against each other."));
    }
    if (reading.decision().byExamples()) {
      open.add(
          Open.absence(
              reading.decision().conflict().isEmpty()
                  ? "The status rests on sentences that sound like it, and on no evidence rule: check"
                      + " them."
                  : "The contradiction rests on how sentences sound, and on no evidence rule: check"
                      + " them."));
    }
    conflicts(reading, overruled, open);
    tiers(reading, open);
    ages(reading, asOf, open);
    coming(reading, open);
    pending(reading, open);
    if (reading.documents().stream().anyMatch(SourceText::sample)) {
      open.add(Open.absence(SampleNote.WORDS));
    }
    return open;
  }

  private static void conflicts(
      CorpusReading reading, OverruledStatements overruled, List<Open> open) {
    if (!reading.decision().conflict().isEmpty()) {
      List<Quote> sides =
          Excerpts.deciding(reading).stream().map(d -> Quote.of(d.statement(), reading)).toList();
      open.add(
          new Open(
              "Sources of one rank and date contradict each other; no rule decides between them.",
              sides));
    }
    open.addAll(overruled.open(otherwise(reading)));
  }

  /** Of each document that tells of plans the best sentence. */
  private static void pending(CorpusReading reading, List<Open> open) {
    String law =
        reading.decision().deciders().stream()
            .filter(document -> document.type() == SourceType.LAW)
            .map(SourceText::orderDate)
            .max(Comparator.naturalOrder())
            .orElse("");
    Set<SourceText> told = new HashSet<>();
    Excerpts.ranked(reading.pending(), reading).stream()
        .filter(quote -> told.add(quote.document()))
        .limit(MOST_PENDING)
        .forEach(
            quote -> {
              String date = quote.document().date();
              boolean overtaken = date != null && Dates.compare(law, date) > 0;
              String what =
                  overtaken
                      ? "Planned before the law of %s, which may have overtaken it"
                      : "Pending";
              open.add(new Open(what.formatted(law) + ": " + quote.cited(), List.of(quote)));
            });
  }

  /** Of each act that does not decide the best of what it lays down from a later day on. */
  private static void coming(CorpusReading reading, List<Open> open) {
    Set<SourceText> told = new HashSet<>(reading.decision().deciders());
    List<Sentence> sentences = List.copyOf(reading.coming().keySet());
    Map<Quote, LocalDate> days = new HashMap<>();
    reading.coming().forEach((sentence, day) -> days.put(Quote.of(sentence, reading), day));
    Excerpts.ranked(sentences, reading).stream()
        .filter(quote -> told.add(quote.document()))
        .limit(MOST_PENDING)
        .forEach(
            quote -> {
              LocalDate day = days.getOrDefault(quote, LocalDate.MAX);
              String when =
                  day.equals(LocalDate.MAX)
                      ? "Enacted, from a day that is not fixed"
                      : "Enacted, in force from " + day;
              open.add(new Open(when + ": " + quote.cited(), List.of(quote)));
            });
  }

  private static String otherwise(CorpusReading reading) {
    return reading.decision().byExamples()
        ? "Taken otherwise by a rule: "
        : "Said otherwise, and not followed: ";
  }

  private static void tiers(CorpusReading reading, List<Open> open) {
    if (reading.documents().isEmpty()) {
      open.add(
          Open.absence(
              "The corpus holds no document about this jurisdiction dated up to the day asked about."));
    } else if (reading.documents().stream().noneMatch(d -> d.type() == SourceType.LAW)) {
      open.add(Open.absence("The corpus holds no text of a law for this question."));
    }
    if (!reading.documents().isEmpty()
        && reading.documents().stream().noneMatch(d -> d.type().primary())) {
      open.add(
          Open.absence("No document of a legislator, a regulator or the government was found."));
    }
  }

  private static void ages(CorpusReading reading, LocalDate asOf, List<Open> open) {
    List<String> dates =
        reading.decision().by().stream()
            .map(d -> d.statement().document().orderDate())
            .filter(d -> !d.equals("0000"))
            .toList();
    dates.stream()
        .max(String::compareTo)
        .filter(newest -> Dates.firstDay(newest).isBefore(asOf.minusYears(OLD_YEARS)))
        .ifPresent(
            newest ->
                open.add(
                    Open.absence(
                        "The newest document that speaks for the status is of " + newest + ".")));
    reading.documents().stream()
        .filter(document -> document.date() == null)
        .findFirst()
        .ifPresent(
            document ->
                open.add(
                    Open.absence("Undated, and so counted as oldest: " + document.title() + ".")));
  }
}
