package org.lexatlas.activities.provider.corpus.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds calendar dates in running text, in the six languages that have a lexicon: "6 February
 * 2023", "February 6, 2023", "06.02.2023", "2023-02-06", "6 февраля 2023 года", "1er janvier 2024",
 * a month of a year, or a year alone. Pure.
 */
public final class Dates {

  private static final Map<String, Integer> MONTHS = months();

  private static final List<String> RUSSIAN =
      List.of(
          "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр",
          "ноябр", "декабр");

  private static final Pattern DATE =
      Pattern.compile(
          "(?<iso>\\b(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?\\b)"
              + "|\\b(?<d1>\\d{1,2})[./](?<m1>\\d{1,2})[./](?<y1>(?:19|20)\\d\\d)\\b"
              + "|\\b(?<d2>\\d{1,2})(?:st|nd|rd|th|er|\\.?[oº°]|\\.)?(?: day of)?(?: de| of)? (?<m2>\\p{L}{3,})\\.?,?(?: de| del| of)? (?<y2>(?:19|20)\\d\\d)\\b"
              + "|(?<![\\p{L}])(?<m3>\\p{L}{3,})\\.? (?<d3>\\d{1,2})(?:st|nd|rd|th)?,? (?<y3>(?:19|20)\\d\\d)\\b"
              + "|(?<![\\p{L}])(?<m4>\\p{L}{3,})\\.?,?(?: de| del| of)? (?<y4>(?:19|20)\\d\\d)\\b"
              + "|(?<y6>(?:19|20)\\d\\d)年(?<m6>\\d{1,2})月(?:(?<d6>\\d{1,2})日)?"
              + "|(?<![\\d/.\\-№])\\b(?<y5>(?:19|20)\\d\\d)\\b(?![\\d/\\-]\\d)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Dates() {}

  /**
   * A date in a text.
   *
   * @param date YYYY, YYYY-MM or YYYY-MM-DD
   * @param start where it begins in the text
   */
  public record Found(String date, int start, int end) {

    /** Whether it names the very day. */
    boolean ofADay() {
      return date.length() == "2023-02-06".length();
    }

    /** The first day that it may mean. */
    public LocalDate firstDay() {
      return Dates.firstDay(date);
    }
  }

  /** The dates in the order of the text; what only looks like one (a month 13) is passed over. */
  public static List<Found> in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.length() != text.length()) {
      return List.of(); // rare letters change their length; positions would be wrong
    }
    Matcher matcher = DATE.matcher(lower);
    List<Found> found = new ArrayList<>();
    int from = 0;
    while (matcher.find(from)) {
      Optional<String> date = read(matcher);
      date.ifPresent(value -> found.add(new Found(value, matcher.start(), matcher.end())));
      from =
          date.isPresent()
              ? matcher.end()
              : Math.max(matcher.start() + 1, nextWord(lower, matcher.start()));
    }
    return found;
  }

  /** Whether a word is the name of a month, in any of the languages. */
  static boolean isMonth(String word) {
    return month(word.toLowerCase(Locale.ROOT)).isPresent();
  }

  /** The first day that a date of any precision may mean. */
  public static LocalDate firstDay(String date) {
    return LocalDate.parse((date + "-01-01").substring(0, 10));
  }

  private static int nextWord(String text, int start) {
    int blank = text.indexOf(' ', start);
    return blank < 0 ? text.length() : blank + 1;
  }

  private static Optional<String> read(Matcher m) {
    if (m.group("iso") != null) {
      return valid(m.group("iso"));
    }
    if (m.group("y1") != null) {
      return day(m.group("y1"), Integer.parseInt(m.group("m1")), m.group("d1"));
    }
    if (m.group("y2") != null) {
      return month(m.group("m2")).flatMap(month -> day(m.group("y2"), month, m.group("d2")));
    }
    if (m.group("y3") != null) {
      return month(m.group("m3")).flatMap(month -> day(m.group("y3"), month, m.group("d3")));
    }
    if (m.group("y4") != null) {
      return month(m.group("m4")).map(month -> "%s-%02d".formatted(m.group("y4"), month));
    }
    if (m.group("y6") != null) {
      int month = Integer.parseInt(m.group("m6"));
      return m.group("d6") == null
          ? valid("%s-%02d".formatted(m.group("y6"), month))
          : day(m.group("y6"), month, m.group("d6"));
    }
    return Optional.of(m.group("y5"));
  }

  private static Optional<String> day(String year, int month, String day) {
    return valid("%s-%02d-%02d".formatted(year, month, Integer.parseInt(day)));
  }

  private static Optional<String> valid(String date) {
    try {
      firstDay(date);
      return Optional.of(date);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> month(String word) {
    return Optional.ofNullable(MONTHS.get(word)).or(() -> Optional.ofNullable(russian(word)));
  }

  /** Russian months are inflected: up to three letters may follow the stem. */
  private static @Nullable Integer russian(String word) {
    for (int i = 0; i < RUSSIAN.size(); i++) {
      int ending = word.length() - RUSSIAN.get(i).length();
      if (word.startsWith(RUSSIAN.get(i)) && ending >= 0 && ending <= 3) {
        return i + 1;
      }
    }
    return null;
  }

  private static Map<String, Integer> months() {
    List<String> names =
        List.of(
            "january jan enero janvier januar jänner janeiro",
            "february feb febrero février fevrier februar fevereiro",
            "march mar marzo mars märz maerz março marco",
            "april apr abril avril",
            "may mayo mai maio",
            "june jun junio juin juni junho",
            "july jul julio juillet juli julho",
            "august aug agosto août aout",
            "september sept sep septiembre setiembre septembre setembro",
            "october oct octubre octobre oktober outubro",
            "november nov noviembre novembre novembro",
            "december dec diciembre décembre decembre dezember dezembro");
    Map<String, Integer> months = new TreeMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return months;
  }

  /**
   * Which of two dates is later, on the precision that both have: 2025 and 2025-10 are the same.
   */
  public static int compare(String a, String b) {
    int common = Math.min(a.length(), b.length());
    return a.substring(0, common).compareTo(b.substring(0, common));
  }
}
