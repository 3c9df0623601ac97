package org.lexatlas.domain.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds dates in normalised text and writes them in one form. */
final class DateReader {

  private static final Map<String, Integer> MONTHS = months();
  private static final String MONTH = "(\\p{L}{3,10})(?!\\p{L})\\.?";
  private static final String NO_MONTH = "?";
  private static final String DAY = "\\b(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?";
  private static final String OF = ",?\\s+(?:de |of |del )?";

  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

  private record Form(boolean named, Pattern pattern, Function<MatchResult, String> canonical) {}

  private static final List<Form> FORMS =
      List.of(
          form(
              "\\b(\\d{4})-(\\d{2})(?:-(\\d{2}))?\\b(?![-/]\\w)",
              m -> m.group(1) + "-" + m.group(2) + (m.group(3) == null ? "" : "-" + m.group(3))),
          form(
              DAY + OF + MONTH + OF + "(\\d{4})\\b",
              m -> m.group(3) + "-" + month(m.group(2)) + "-" + two(m.group(1))),
          form(
              "(?<!\\p{L})" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b",
              m -> m.group(3) + "-" + month(m.group(1)) + "-" + two(m.group(2))),
          form(
              "(?<!\\p{L})" + MONTH + OF + "(\\d{4})\\b",
              m -> m.group(2) + "-" + month(m.group(1))),
          form(
              "\\b(\\d{1,2})[./](\\d{1,2})[./](\\d{4})\\b",
              m -> m.group(3) + "-" + two(m.group(2)) + "-" + two(m.group(1))),
          form(DAY + OF + MONTH, m -> month(m.group(2)) + "-" + two(m.group(1))),
          form(
              "(?<!\\p{L})" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b(?![\\d,.]*\\d)",
              m -> month(m.group(1)) + "-" + two(m.group(2))),
          form("(?<![\\w$€£/.,-])((?:19|20)\\d{2})(?![\\w/%]|[.,-]\\w)", m -> m.group(1)));

  private DateReader() {}

  /**
   * Takes the dates out of the text.
   *
   * @param found gets each date with the place where it stood
   * @return the text with every date blanked, all else where it was
   */
  static String take(String text, Map<Integer, String> found) {
    if (!DIGIT.matcher(text).find()) {
      return text;
    }
    String rest = text;
    boolean named = LETTERS.matcher(text).results().anyMatch(m -> MONTHS.containsKey(m.group()));
    for (Form form : FORMS) {
      if (form.named() && !named) {
        continue;
      }
      Matcher matcher = form.pattern().matcher(rest);
      var blanked = new StringBuilder(rest);
      int from = 0;
      while (matcher.find(from)) {
        String date = form.canonical().apply(matcher.toMatchResult());
        // "section 5" has the look of a day, but no month
        from = date.contains(NO_MONTH) ? matcher.start() + 1 : matcher.end();
        if (!date.contains(NO_MONTH)) {
          found.put(matcher.start(), date);
          blanked.replace(matcher.start(), from, " ".repeat(from - matcher.start()));
        }
      }
      rest = blanked.toString();
    }
    return rest;
  }

  private static Form form(String pattern, Function<MatchResult, String> canonical) {
    return new Form(pattern.contains(MONTH), Pattern.compile(pattern), canonical);
  }

  private static String month(String name) {
    Integer month = MONTHS.get(name);
    return month == null ? NO_MONTH : two(month.toString());
  }

  private static String two(String day) {
    return day.length() == 1 ? "0" + day : day;
  }

  /** English (with short forms), Russian, Spanish, French, German and Portuguese. */
  private static Map<String, Integer> months() {
    String[] byMonth = {
      "january jan января enero janvier januar janeiro",
      "february feb февраля febrero février februar fevereiro",
      "march mar марта marzo mars märz março",
      "april apr апреля abril avril",
      "may мая mayo mai maio",
      "june jun июня junio juin juni junho",
      "july jul июля julio juillet juli julho",
      "august aug августа agosto août",
      "september sept sep сентября septiembre septembre setembro",
      "october oct октября octubre octobre oktober outubro",
      "november nov ноября noviembre novembre novembro",
      "december dec декабря diciembre décembre dezember dezembro"
    };
    var months = new HashMap<String, Integer>();
    for (int i = 0; i < byMonth.length; i++) {
      for (String name : byMonth[i].split(" ", -1)) {
        months.put(name, i + 1);
      }
    }
    return Map.copyOf(months);
  }
}
