package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/**
 * When an act begins to apply, as its own text says: on a day, after a time, or when it is told.
 */
final class Commencement {

  /** An act whose beginning nobody has fixed. */
  private static final LocalDate OPEN = LocalDate.MAX;

  private static final int DATE_REACH = 60;

  /** "Article 9." before a sentence is its own number, and not the part that it is about. */
  private static final Pattern OWN_NUMBER =
      Pattern.compile(
          "^(?:\\p{L}{1,9}\\.? |§ ?)?\\d+[\\p{L}º°-]{0,4}[.:)]+(?:º|°)?\\s*(?:\\([^)]*\\)\\s*)?");

  private static final List<String> NUMBERS =
      List.of(
          "one|un|une|uno|ein|einem|um|одного|один",
          "two|dos|deux|zwei|dois|двух|два",
          "three|tres|trois|drei|três|трех|три",
          "four|cuatro|quatre|vier|quatro|четырех",
          "five|cinco|cinq|fünf|пяти",
          "six|seis|sechs|шести|шесть",
          "seven|siete|sept|sieben|sete|семи",
          "eight|ocho|huit|acht|oito|восьми",
          "nine|nueve|neuf|neun|nove|девяти",
          "ten|diez|dix|zehn|dez|десяти",
          "eleven|once|onze|elf|одиннадцати",
          "twelve|doce|douze|zwölf|doze|двенадцати");

  private static final Pattern DELAY =
      Pattern.compile(
          "(?<n>\\d{1,3}|\\p{L}+)(?: \\(\\d+\\)| \\(\\p{L}+\\))? (?:calendar |календарн\\p{L}+ )?"
              + "(?<unit>days?|months?|years?|días?|mes|meses|años?|jours?|mois|ans?|tagen?|monate?n?|jahre?n?|dias?|anos?"
              + "|дней|дня|месяц\\p{L}*|год|года|лет)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Commencement() {}

  /**
   * The day from which what the act says of the topic applies: that of the provisions about its
   * subject, else that of the act. Empty when the text does not say, or says that it began with its
   * publication.
   */
  static Optional<LocalDate> of(SourceText document, SentenceReader reader) {
    Vocabulary words = reader.words();
    Optional<LocalDate> whole = Optional.empty();
    for (Sentence sentence : document.sentences()) {
      String plain = OWN_NUMBER.matcher(sentence.plain()).replaceFirst("");
      boolean parts = words.concept("only-partly").in(plain);
      boolean act = words.concept("this-act").in(plain);
      if (parts && !act && reader.onSubject(plain)) {
        Optional<LocalDate> day = day(plain, document, words);
        if (day.isPresent()) {
          return day;
        }
      }
      if (act && !parts && whole.isEmpty()) {
        whole = day(plain, document, words);
      }
    }
    return whole;
  }

  private static Optional<LocalDate> day(String plain, SourceText document, Vocabulary words) {
    return words.concept("commences").find(plain).stream()
        .flatMap(begins -> day(plain, begins, document, words).stream())
        .findFirst();
  }

  private static Optional<LocalDate> day(
      String plain, Span begins, SourceText document, Vocabulary words) {
    for (Dates.Found date : Dates.in(plain)) {
      int gap = date.start() - begins.end();
      if (gap >= 0 && gap <= DATE_REACH) {
        return Optional.of(date.firstDay());
      }
    }
    String after = plain.substring(begins.end());
    if (words.concept("day-to-be-fixed").in(after)) {
      return Optional.of(OPEN);
    }
    Matcher delay = DELAY.matcher(after);
    String date = document.date();
    while (date != null && delay.find()) {
      int number = number(delay.group("n"));
      if (number > 0) {
        return Optional.of(later(Dates.firstDay(date), number, delay.group("unit")));
      }
    }
    return Optional.empty();
  }

  private static LocalDate later(LocalDate day, int number, String unit) {
    if (unit.matches("d(ays?|ías?|ias?)|jours?|tagen?|дн.*")) {
      return day.plusDays(number);
    }
    return unit.matches("m.*|мес.*") ? day.plusMonths(number) : day.plusYears(number);
  }

  private static int number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    for (int i = 0; i < NUMBERS.size(); i++) {
      if (word.matches(NUMBERS.get(i))) {
        return i + 1;
      }
    }
    return 0;
  }
}
