package org.lexatlas.activities.provider.corpus.reading;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lexatlas.activities.provider.corpus.law.LawFinder;
import org.lexatlas.activities.retrieval.Span;

/**
 * A case that a sentence tells of: a fine, a conviction, a closure. It is of the day that the
 * sentence gives, else of its document's.
 *
 * @param names whom it is about, as far as the sentence says
 */
record ToldCase(Set<String> names, Sentence sentence, String document, LocalDate day) {

  /** Where one part of a sentence ends and the next may tell of another case. */
  private static final Pattern PART_END =
      Pattern.compile("[;:]|,(?! \\d{4})|\\s(?:and|y|e|et|und|и|а)(?=\\s)");

  /** How long a date is that is a year alone. */
  private static final int YEAR = 4;

  /**
   * The cases that the statement's sentence tells of: those parts that each name somebody and give
   * a day or a month, where there are two at least, else one.
   */
  static List<ToldCase> in(Statement statement, LocalDate asOf) {
    String text = statement.sentence().line();
    List<Span> names = CaseNames.in(text, statement.document().language());
    List<Dates.Found> dates = dates(text).filter(ToldCase::ofMonth).toList();
    List<ToldCase> parts = new ArrayList<>();
    for (Span part : parts(text)) {
      Set<String> own = names(text, within(part, names));
      if (!own.isEmpty()) {
        dates.stream()
            .filter(date -> date.start() >= part.start() && date.end() <= part.end())
            .findFirst()
            .ifPresent(date -> parts.add(of(own, statement, lastDay(date.date(), asOf))));
      }
    }
    return parts.size() > 1
        ? parts
        : List.of(of(names(text, names), statement, day(statement, asOf)));
  }

  private static List<Span> within(Span part, List<Span> names) {
    return names.stream()
        .filter(name -> name.start() >= part.start() && name.end() <= part.end())
        .toList();
  }

  private static ToldCase of(Set<String> names, Statement statement, LocalDate day) {
    return new ToldCase(names, statement.sentence(), statement.document().id(), day);
  }

  private static Set<String> names(String text, List<Span> spans) {
    return spans.stream().map(span -> span.of(text)).collect(toSet());
  }

  private static List<Span> parts(String text) {
    List<Span> parts = new ArrayList<>();
    var end = PART_END.matcher(text);
    int from = 0;
    while (end.find()) {
      parts.add(new Span(from, end.start()));
      from = end.end();
    }
    parts.add(new Span(from, text.length()));
    return parts;
  }

  /**
   * Whether both are told of one case: of the same firm or person; where one names nobody, of one
   * month in two documents.
   */
  boolean same(ToldCase other) {
    if (names.isEmpty() || other.names.isEmpty()) {
      return other.sentence.equals(sentence)
          || (!other.document.equals(document)
              && day.withDayOfMonth(1).equals(other.day.withDayOfMonth(1)));
    }
    return other.names.stream().anyMatch(names::contains);
  }

  /** Whether its sentence names somebody. */
  static boolean saysWho(Statement statement) {
    return !CaseNames.in(statement.sentence().line(), statement.document().language()).isEmpty();
  }

  /** The last day that the sentence gives, else the document's. */
  static LocalDate day(Statement statement, LocalDate asOf) {
    return dates(statement.sentence().text())
        .map(date -> lastDay(date.date(), asOf))
        .max(LocalDate::compareTo)
        .orElseGet(() -> lastDay(statement.document().orderDate(), LocalDate.MAX));
  }

  /** The dates in the text, the numbers of laws apart. */
  private static Stream<Dates.Found> dates(String text) {
    var laws = LawFinder.find(text);
    return Dates.in(text).stream()
        .filter(
            date ->
                laws.stream()
                    .noneMatch(law -> date.start() >= law.start() && date.end() <= law.end()));
  }

  private static boolean ofMonth(Dates.Found date) {
    return date.date().length() > YEAR;
  }

  /** A year or a month may mean its last day, as far as it has come. */
  private static LocalDate lastDay(String date, LocalDate asOf) {
    LocalDate first = Dates.firstDay(date);
    LocalDate last =
        switch (date.length()) {
          case YEAR -> first.plusYears(1).minusDays(1);
          case 7 -> first.plusMonths(1).minusDays(1);
          default -> first;
        };
    return last.isAfter(asOf) ? asOf : last;
  }
}
