package org.lexatlas.activities.provider.corpus.reading;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lexatlas.activities.provider.corpus.rules.Vocabulary;
import org.lexatlas.activities.retrieval.Span;

/** The day of a beginning: one that is named, a time after the publication, or one still open. */
final class CommencementDay {

  /** An act whose beginning nobody has fixed. */
  static final LocalDate OPEN = LocalDate.MAX;

  private static final int DATE_REACH = 60;
  private static final int WORDS_REACH = 120;
  private static final int FIXED_REACH = 10;

  private static final Pattern APPLIES =
      Pattern.compile("appl|применя|anwend|anzuwend|gilt|gelten");

  /** "Trinta e seis", "ста двадцати": the last word alone is another number. */
  private static final Pattern COMPOUND =
      Pattern.compile("(?:^| )(?:e|y|hundred|ста|двадцати|тридцати|сорока|пятидесяти) $");

  private static final Map<Integer, String> NUMBERS =
      Map.ofEntries(
          Map.entry(1, "one|un|une|uno|ein|einem|um|одного|один"),
          Map.entry(2, "two|dos|deux|zwei|dois|двух|два"),
          Map.entry(3, "three|tres|trois|drei|três|трех|три"),
          Map.entry(4, "four|cuatro|quatre|vier|quatro|четырех"),
          Map.entry(5, "five|cinco|cinq|fünf|пяти"),
          Map.entry(6, "six|seis|sechs|шести|шесть"),
          Map.entry(7, "seven|siete|sept|sieben|sete|семи"),
          Map.entry(8, "eight|ocho|huit|acht|oito|восьми"),
          Map.entry(9, "nine|nueve|neuf|neun|nove|девяти"),
          Map.entry(10, "ten|diez|dix|zehn|dez|десяти"),
          Map.entry(11, "eleven|once|onze|elf|одиннадцати"),
          Map.entry(12, "twelve|doce|douze|zwölf|doze|двенадцати"),
          Map.entry(14, "fourteen|catorce|quatorze|vierzehn|catorze|четырнадцати"),
          Map.entry(15, "fifteen|quince|quinze|fünfzehn|пятнадцати"),
          Map.entry(18, "eighteen|dieciocho|dix-huit|achtzehn|dezoito|восемнадцати"),
          Map.entry(20, "twenty|veinte|vingt|zwanzig|vinte|двадцати"),
          Map.entry(24, "twenty-four|vingt-quatre|vierundzwanzig"),
          Map.entry(30, "thirty|treinta|trente|dreißig|trinta|тридцати"),
          Map.entry(45, "forty-five|quarante-cinq|fünfundvierzig"),
          Map.entry(60, "sixty|sesenta|soixante|sechzig|sessenta|шестидесяти"),
          Map.entry(90, "ninety|noventa|quatre-vingt-dix|neunzig|девяноста"));

  private static final Pattern DELAY =
      Pattern.compile(
          "(?<![\\p{L}-])(?<n>\\d{1,3}|\\p{L}+(?:-\\p{L}+)*)(?: \\(\\d+\\)| \\(\\p{L}+\\))? (?:calendar |календарн\\p{L}+ )?"
              + "(?<unit>days?|months?|years?|días?|mes|meses|años?|jours?|mois|ans?|tagen?|monate?n?|jahre?n?|dias?|anos?"
              + "|дней|дня|месяц\\p{L}*|год|года|лет)(?!\\p{L})",
          Pattern.UNICODE_CHARACTER_CLASS);

  private CommencementDay() {}

  /** The day that follows a word of beginning; empty when none does. */
  static Optional<LocalDate> in(String plain, SourceText document, Vocabulary words) {
    return words.concept("commences").find(plain).stream()
        .flatMap(begins -> day(plain, begins, document, words).stream())
        .findFirst();
  }

  private static boolean from(String after, Vocabulary words) {
    return words.concept("since").find(after).stream().anyMatch(from -> from.start() <= 1);
  }

  /** The day in words that go on after one of beginning: "..., and Part III on 1 March". */
  static Optional<LocalDate> after(String plain, SourceText document, Vocabulary words) {
    return day(plain, new Span(0, 0), document, words);
  }

  private static Optional<LocalDate> day(
      String plain, Span begins, SourceText document, Vocabulary words) {
    for (Dates.Found date : Dates.in(plain)) { // "tritt am 1. Juli 2026 in Kraft": inside
      if (date.start() >= begins.start() && date.start() - begins.end() <= DATE_REACH) {
        return Optional.of(date.firstDay());
      }
    }
    String after =
        plain.substring(begins.end(), Math.min(plain.length(), begins.end() + WORDS_REACH));
    if (APPLIES.matcher(begins.of(plain)).find() && !from(after, words)) {
      return Optional.empty(); // "applies to persons designated by order" is no beginning
    }
    if (words.concept("day-to-be-fixed").in(after)) {
      return Optional.of(fixedSince(plain.substring(begins.end()), words).orElse(OPEN));
    }
    String date = document.date();
    Optional<LocalDate> delayed =
        date == null ? Optional.empty() : delay(after, Dates.firstDay(date)).map(Delay::until);
    if (delayed.isPresent()) {
      return delayed;
    }
    return date != null && words.concept("on-publication").in(after)
        ? Optional.of(Dates.firstDay(date))
        : Optional.empty();
  }

  /**
   * A time that words name, such as "six months".
   *
   * @param until the day that it leads to
   */
  record Delay(Span span, LocalDate until) {}

  /** The first time that the words name, counted from a day. */
  static Optional<Delay> delay(String words, LocalDate from) {
    Matcher delay = DELAY.matcher(words);
    while (delay.find()) {
      int number = number(delay.group("n"));
      if (number > 0 && !COMPOUND.matcher(words.substring(0, delay.start())).find()) {
        return Optional.of(
            new Delay(
                new Span(delay.start(), delay.end()), later(from, number, delay.group("unit"))));
      }
    }
    return Optional.empty();
  }

  /** "On a day to be fixed by notice; it was so fixed for 25 July 2023". */
  private static Optional<LocalDate> fixedSince(String after, Vocabulary words) {
    return words.concept("fixed-since").find(after).stream()
        .flatMap(
            fixed ->
                Dates.in(after).stream()
                    .filter(date -> date.start() >= fixed.end())
                    .filter(date -> date.start() - fixed.end() <= FIXED_REACH))
        .map(Dates.Found::firstDay)
        .findFirst();
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
    return NUMBERS.entrySet().stream()
        .filter(number -> word.matches(number.getValue()))
        .mapToInt(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }
}
